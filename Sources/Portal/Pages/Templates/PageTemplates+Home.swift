/// The first page, and the search for a patient.
extension PageTemplates {
    static let home = """
        {{<layout}}{{$shape}}wide{{/shape}}{{$title}}{{title}}{{/title}}{{$main}}<h1>{{title}}</h1>
        {{#person}}<section class="person"><h2><bdi>{{.name}}</bdi></h2>
        <p>{{#.about}}<span>{{.}}</span>{{/.about}}</p></section>{{/person}}
        {{#notices}}<div class="notice {{.tone}}"><p>{{{.icon}}}<strong>{{#.href}}<a href="{{.}}">{{/.href}}<bdi>{{.title}}</bdi>\
        {{#.href}}</a>{{/.href}}</strong></p>{{#.texts}}<p><bdi>{{.}}</bdi></p>{{/.texts}}</div>{{/notices}}
        {{#areas}}<section><h2 class="hidden">{{t.areas}}</h2><ul class="areas">{{#.cards}}<li><a href="{{.href}}">{{{.icon}}}
        <strong>{{.label}}</strong>{{#.lines}}<span>{{.}}</span>{{/.lines}}</a></li>{{/.cards}}</ul></section>
        <section><h2>{{t.latest}}</h2>{{^.events}}<p>{{t.latestNone}}</p>{{/.events}}
        <ul class="events">{{#.events}}{{>event}}{{/.events}}</ul>
        <p class="go"><a href="{{.timeline}}">{{t.wholeTimeline}}</a></p></section>{{/areas}}
        {{#others}}<section><h2>{{.heading}}</h2><ul class="persons">{{#.persons}}<li><a href="{{.href}}">{{{.icon}}}
        <strong><bdi>{{.name}}</bdi></strong>{{#.born}}<span>{{.}}</span>{{/.born}}</a></li>{{/.persons}}</ul></section>{{/others}}
        {{#empty}}<p>{{empty}}</p>{{/empty}}{{/main}}{{/layout}}
        """

    static let people = """
        {{<layout}}{{$title}}{{t.people}}{{/title}}{{$main}}<h1>{{t.people}}</h1><p>{{t.peopleHelp}}</p>
        <form method="get" action="/clinic/patients" role="search"><label for="who">{{t.peopleLabel}}</label>
        <input id="who" name="who" value="{{who}}" autocomplete="off"><button>{{t.find}}</button></form>
        {{#nobody}}<p role="status">{{t.peopleNone}}</p>{{/nobody}}
        {{#found}}<h2>{{.heading}}</h2><ul class="persons">{{#.persons}}<li><a href="{{.href}}">{{{.icon}}}
        <strong><bdi>{{.name}}</bdi></strong>{{#.born}}<span>{{.}}</span>{{/.born}}</a></li>{{/.persons}}</ul>{{/found}}
        {{/main}}{{/layout}}
        """
}
