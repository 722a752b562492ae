/// Timeline and search, who saw the record, taking it away.
extension PageTemplates {
    static let events = """
        {{<layout}}{{$shape}}wide{{/shape}}{{$title}}{{title}}{{/title}}{{$main}}<h1>{{title}}</h1>
        <p class="intro">{{lead}}</p>
        {{#search}}<form method="get" action="{{.action}}" role="search"><label for="q">{{t.searchLabel}}</label>
        <input id="q" name="q" type="search" value="{{.query}}" autocomplete="off"><button>{{t.find}}</button></form>{{/search}}
        {{#filter}}<form class="filter" method="get" action="{{.action}}"><div><label for="from">{{t.from}}</label>
        <input id="from" name="from" type="date" value="{{.from}}"></div><div><label for="to">{{t.to}}</label>
        <input id="to" name="to" type="date" value="{{.to}}"></div><div><label for="type">{{t.type}}</label>
        <select id="type" name="type"><option value="">{{t.everything}}</option>{{#.kinds}}<option value="{{.value}}"\
        {{#.isChosen}} selected{{/.isChosen}}>{{.label}}</option>{{/.kinds}}</select></div>
        <div><label for="q">{{t.words}}</label><input id="q" name="q" value="{{.query}}" autocomplete="off"></div>
        <div class="actions"><button>{{t.apply}}</button>\
        {{#.isFiltered}}<a href="{{.action}}">{{t.clear}}</a>{{/.isFiltered}}</div></form>{{/filter}}
        {{#status}}<p role="status">{{status}}</p>{{/status}}
        {{#years}}<section><h2>{{.heading}}</h2><ol class="events">{{#.events}}{{>event}}{{/.events}}</ol></section>{{/years}}
        {{#pages}}<p class="choices">{{#.newer}}<a href="{{.}}">{{t.newer}}</a>{{/.newer}}
        {{#.older}}<a href="{{.}}">{{t.older}}</a>{{/.older}}</p>{{/pages}}{{/main}}{{/layout}}
        """

    static let access = """
        {{<layout}}{{$shape}}wide{{/shape}}{{$title}}{{title}}{{/title}}{{$main}}<h1>{{title}}</h1>
        <p class="intro">{{t.accessLead}}</p>{{#empty}}<p>{{empty}}</p>{{/empty}}
        {{#days}}<section><h2>{{.heading}}</h2><ul class="looks">{{#.looks}}<li><p><strong><bdi>{{.who}}</bdi></strong>
        {{.did}}{{#.outcome}} <span class="badge warn"><span aria-hidden="true">◆</span> {{.}}</span>{{/.outcome}}</p>
        <p class="small">{{.when}}{{#.reason}}. <bdi>{{.}}</bdi>{{/.reason}}</p></li>{{/.looks}}</ul></section>{{/days}}
        {{#earlier}}<p class="choices"><a href="{{earlier}}">{{t.earlier}}</a></p>{{/earlier}}
        <p class="intro">{{t.wrong}}</p>{{/main}}{{/layout}}
        """

    static let download = """
        {{<layout}}{{$shape}}wide{{/shape}}{{$title}}{{title}}{{/title}}{{$main}}<h1>{{title}}</h1>
        <p class="intro">{{t.downloadLead}}</p>
        <section><h2>{{t.toRead}}</h2><p>{{t.toReadHelp}}</p><ul class="files">{{#papers}}<li><h3>{{.name}}</h3><p class="forms">\
        {{#.forms}}<a href="{{.href}}" aria-label="{{.label}}">{{.form}}</a>{{/.forms}}</p></li>{{/papers}}</ul></section>
        <section><h2>{{t.toShare}}</h2><ul class="files">{{#files}}<li><h3><a href="{{.href}}">{{.name}}</a></h3>
        <p>{{.help}}</p></li>{{/files}}</ul></section>
        <section><h2>{{t.dataOf}}</h2><ul>{{#dates}}<li><bdi>{{.}}</bdi></li>{{/dates}}</ul></section>{{/main}}{{/layout}}
        """

    static let emergency = """
        {{<layout}}{{$title}}{{t.emergency}}{{/title}}{{$main}}<h1>{{t.emergency}}</h1>
        <p><strong>{{t.emergencyNow}}</strong></p><ul><li>{{t.emergency1}}</li><li>{{t.emergency2}}</li>
        <li>{{t.emergency3}}</li><li>{{t.emergency4}}</li></ul><p>{{t.emergencyElse}}</p>
        <p>{{t.emergencyNobody}}</p>{{/main}}{{/layout}}
        """

    static let accessibility = """
        {{<layout}}{{$title}}{{t.accessibility}}{{/title}}{{$main}}<h1>{{t.accessibility}}</h1>
        <p>{{t.accessLead1}}</p><p>{{t.accessLead2}}</p><p>{{t.accessKnown}}</p>{{/main}}{{/layout}}
        """
}
