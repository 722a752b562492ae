/// Schedules, for the clinic.
extension PageTemplates {
    static let clinicSchedules = """
        {{<layout}}{{$shape}}wide{{/shape}}{{$title}}{{title}}{{/title}}{{$main}}<h1>{{title}}</h1><p class="intro">{{lead}}</p>
        <p class="choices"><a class="main" href="/clinic/schedules/new">{{t.newSchedule}}</a></p>
        {{#isEmpty}}<p>{{t.noSchedules}}</p>{{/isEmpty}}
        <ul class="threads">{{#schedules}}<li><h2><a href="{{.href}}"><bdi>{{.title}}</bdi></a></h2>
        <p class="small"><span><bdi>{{.place}}</bdi></span><span>{{.days}}</span></p></li>{{/schedules}}</ul>
        <section><h2>{{t.waitingPatients}}</h2>{{#noneWaits}}<p>{{t.queueEmpty}}</p>{{/noneWaits}}
        <ul class="threads">{{#items}}<li><h3><bdi>{{.title}}</bdi></h3>{{>queued}}
        <p class="go"><a href="{{.chart}}">{{t.openVisits}}<span class="quiet">: <bdi>{{.name}}</bdi></span></a></p></li>{{/items}}</ul>
        </section>{{/main}}{{/layout}}
        """

    static let clinicNewSchedule = """
        {{<layout}}{{$title}}{{title}}{{/title}}{{$main}}
        <p class="up"><a href="/clinic/schedules"><span aria-hidden="true">←</span> {{t.schedules}}</a></p><h1>{{title}}</h1>
        {{>mistakes}}<form method="post" action="/clinic/schedules/new"><input type="hidden" name="form" value="{{form}}">
        <input type="hidden" name="key" value="{{key}}">
        {{#fields}}<label for="{{.name}}">{{.label}}</label>{{#.mistake}}<p class="error" id="{{.name}}-mistake">{{.}}</p>{{/.mistake}}
        <input id="{{.name}}" name="{{.name}}" type="{{.type}}" value="{{.value}}" autocomplete="off"\
        {{#.isRequired}} required{{/.isRequired}}{{#.mistake}} aria-invalid="true"\
         aria-describedby="{{.name}}-mistake"{{/.mistake}}>{{/fields}}
        {{#video}}<label class="choice"><input type="checkbox" name="video" value="yes"{{#.isChosen}} checked{{/.isChosen}}>
        {{t.byVideo}}</label>{{/video}}
        <fieldset id="weekdays"><legend>{{t.onWeekdays}}</legend>{{#weekdaysMistake}}<p class="error">{{weekdaysMistake}}</p>{{/weekdaysMistake}}
        {{#weekdays}}<label class="choice"><input type="checkbox" name="weekday" value="{{.value}}"{{#.isChosen}} checked{{/.isChosen}}>
        {{.name}}</label>{{/weekdays}}</fieldset><p class="small">{{zone}}</p><button>{{t.makeSchedule}}</button></form>
        {{/main}}{{/layout}}
        """

    static let clinicDay = """
        {{<layout}}{{$shape}}wide{{/shape}}{{$title}}{{title}}, {{day}}{{/title}}{{$main}}
        <p class="up"><a href="/clinic/schedules"><span aria-hidden="true">←</span> {{t.schedules}}</a></p>
        <h1><bdi>{{title}}</bdi></h1><p class="intro"><strong>{{day}}</strong> {{place}}</p>
        {{#notice}}<p class="error" role="alert">{{notice}}</p>{{/notice}}
        <form method="get" action="{{action}}" class="filter"><div><label for="day">{{t.dayLabel}}</label>
        <input id="day" name="day" type="date" value="{{date}}"></div><div><button class="plain">{{t.showDay}}</button></div></form>
        <p class="choices"><a href="{{before}}">{{t.dayBefore}}</a><a href="{{after}}">{{t.dayAfter}}</a></p>
        {{#isEmpty}}<p>{{t.noSlots}}</p>{{/isEmpty}}
        <ul class="threads">{{#lines}}<li><h2>{{.time}} <span class="badge">{{.state}}</span></h2>
        {{#.name}}<p><strong><bdi>{{.}}</bdi></strong>{{/.name}}{{#.born}} <span class="quiet">{{.}}</span>{{/.born}}{{#.name}}</p>{{/.name}}
        {{#.comment}}<p class="said"><bdi>{{.}}</bdi></p>{{/.comment}}
        {{#.chart}}<p class="go"><a href="{{.}}">{{t.openVisits}}</a></p>{{/.chart}}
        {{#.hasSteps}}<form method="post" action="{{action}}"><input type="hidden" name="form" value="{{form}}">
        <input type="hidden" name="day" value="{{date}}"><input type="hidden" name="slot" value="{{.slot}}">
        <input type="hidden" name="ref" value="{{.ref}}"><input type="hidden" name="key" value="{{.key}}">
        <div class="actions">{{#.steps}}<button class="plain" name="step" value="{{.step}}">{{.label}}<span class="hidden">: {{.about}}\
        </span></button>{{/.steps}}</div></form>{{/.hasSteps}}</li>{{/lines}}</ul>{{/main}}{{/layout}}
        """
}
