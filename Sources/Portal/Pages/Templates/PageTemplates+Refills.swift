/// One medicine, and more of it.
extension PageTemplates {
    /// How far a request is.
    static let course = """
        <article class="card"><h3>{{.heading}}</h3>{{#.reason}}<p class="lead"><bdi>{{.}}</bdi></p>{{/.reason}}
        {{#.expected}}<p{{#isLate}} class="state warn"{{/isLate}}>{{.}}</p>{{/.expected}}
        <ol class="track">{{#.stages}}<li class="{{#.isDone}}done{{/.isDone}} {{.tone}}"{{#.isNow}} aria-current="step"{{/.isNow}}>
        <strong>{{.label}}</strong> <span>{{.when}}</span></li>{{/.stages}}</ol></article>
        """

    static let medicine = """
        {{<layout}}{{$title}}{{title}}{{/title}}{{$main}}
        <p class="up"><a href="{{up}}"><span aria-hidden="true">←</span> {{t.backToMedicines}}</a></p>
        <h1><bdi>{{title}}</bdi></h1><section><h2 class="hidden">{{t.details}}</h2>{{#card}}{{>card}}{{/card}}</section>
        <section><h2>{{t.refillSection}}</h2>{{#ask}}<p>{{.left}}</p>\
        {{#asks}}{{#.href}}<p class="choices"><a class="main" href="{{.}}">{{label}}</a></p>{{/.href}}{{/asks}}{{/ask}}
        {{^ask}}<p>{{t.noPrescription}}</p>{{#asks}}{{#instead}}<p class="choices"><a href="{{instead}}">{{t.askInstead}}</a></p>\
        {{/instead}}{{/asks}}{{/ask}}
        {{#open}}{{>course}}{{/open}}</section>
        {{#hasEarlier}}<section><h2>{{t.earlierRequests}}</h2>{{#earlier}}{{>course}}{{/earlier}}</section>{{/hasEarlier}}
        {{/main}}{{/layout}}
        """

    static let refill = """
        {{<layout}}{{$title}}{{title}} – {{medicine}}{{/title}}{{$main}}
        <p class="up"><a href="{{up}}"><span aria-hidden="true">←</span> <bdi>{{medicine}}</bdi></a></p><h1>{{title}}</h1>
        {{#open}}<p>{{t.openAlready}}</p>{{>course}}{{/open}}
        {{#ask}}{{>mistakes}}<p><strong><bdi>{{medicine}}</bdi></strong></p>
        {{#renewal}}<div class="notice warn"><p>{{renewal}}</p></div>{{/renewal}}<p>{{time}}</p>
        <form method="post" action="{{.action}}"><input type="hidden" name="form" value="{{.form}}">
        <input type="hidden" name="key" value="{{.key}}"><label for="pharmacy">{{t.pharmacy}}</label>
        {{#.pharmacyMistake}}<p class="error" id="pharmacy-mistake">{{.}}</p>{{/.pharmacyMistake}}
        <input id="pharmacy" name="pharmacy" value="{{.pharmacy}}" maxlength="120" autocomplete="off" required\
        {{#.pharmacyMistake}} aria-invalid="true" aria-describedby="pharmacy-mistake"{{/.pharmacyMistake}}>
        <label for="days">{{t.daysLeft}}</label>{{#.daysMistake}}<p class="error" id="days-mistake">{{.}}</p>{{/.daysMistake}}
        <input id="days" name="days" value="{{.days}}" inputmode="numeric" autocomplete="off"\
        {{#.daysMistake}} aria-invalid="true" aria-describedby="days-mistake"{{/.daysMistake}}>
        <label for="note">{{t.refillNote}}</label>{{#.noteMistake}}<p class="error" id="note-mistake">{{.}}</p>{{/.noteMistake}}
        <textarea id="note" name="note" rows="4" maxlength="1000"\
        {{#.noteMistake}} aria-invalid="true" aria-describedby="note-mistake"{{/.noteMistake}}>{{.note}}</textarea>
        <button name="step" value="review">{{t.review}}</button></form>{{/ask}}{{/main}}{{/layout}}
        """

    static let refillReview = """
        {{<layout}}{{$title}}{{t.reviewTitle}} – {{medicine}}{{/title}}{{$main}}<h1>{{t.reviewTitle}}</h1>
        <p>{{t.reviewLead}}</p><div class="card"><p class="lead"><strong>{{title}}</strong></p>
        <dl>{{#rows}}<div><dt>{{.label}}</dt><dd class="said"><bdi>{{.value}}</bdi></dd></div>{{/rows}}</dl></div>
        {{#review}}<form method="post" action="{{.action}}"><input type="hidden" name="form" value="{{.form}}">
        <input type="hidden" name="key" value="{{.key}}"><input type="hidden" name="pharmacy" value="{{.pharmacy}}">
        <input type="hidden" name="days" value="{{.days}}"><input type="hidden" name="note" value="{{.note}}">
        <div class="actions"><button name="step" value="send">{{t.sendRequest}}</button>
        <button class="plain" name="step" value="change">{{t.change}}</button></div></form>{{/review}}{{/main}}{{/layout}}
        """
}
