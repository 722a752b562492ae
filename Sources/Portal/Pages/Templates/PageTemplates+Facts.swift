/// Pages that list facts.
extension PageTemplates {
    static let facts = """
        {{<layout}}{{$shape}}wide{{/shape}}{{$title}}{{title}}{{/title}}{{$main}}
        {{#up}}<p class="up"><a href="{{.href}}"><span aria-hidden="true">←</span> {{.label}}</a></p>{{/up}}
        <h1><bdi>{{title}}</bdi></h1>{{#lead}}<p class="intro">{{lead}}</p>{{/lead}}
        {{#notices}}<div class="notice {{.tone}}"><p><strong><bdi>{{.title}}</bdi></strong></p>
        {{#.texts}}<p><bdi>{{.}}</bdi></p>{{/.texts}}{{#.origin}}{{>sources}}{{/.origin}}</div>{{/notices}}
        {{#groups}}<section><h2>{{.heading}}</h2>{{#.lead}}<p>{{.}}</p>{{/.lead}}
        <div class="cards">{{#.cards}}{{>card}}{{/.cards}}</div></section>{{/groups}}
        {{#actions}}<p class="go"><a href="{{.href}}">{{.label}}</a></p>{{/actions}}{{/main}}{{/layout}}
        """

    static let vaccines = """
        {{<layout}}{{$shape}}wide{{/shape}}{{$title}}{{title}}{{/title}}{{$main}}<h1>{{title}}</h1>
        {{#lead}}<p class="intro">{{lead}}</p>{{/lead}}
        {{#notices}}<div class="notice {{.tone}}"><p><strong><bdi>{{.title}}</bdi></strong></p>
        {{#.texts}}<p><bdi>{{.}}</bdi></p>{{/.texts}}{{#.origin}}{{>sources}}{{/.origin}}</div>{{/notices}}
        <div class="families">{{#families}}<section class="family"><h2>{{.heading}}</h2>
        <p class="tally">{{.tally}}</p><ol class="doses">{{#.doses}}<li><p class="dose"><strong>{{.date}}</strong>\
        {{#.number}} <span class="badge quiet">{{.}}</span>{{/.number}}</p><p><bdi>{{.vaccine}}</bdi></p>
        {{#.facts}}<p class="small"><bdi>{{.}}</bdi></p>{{/.facts}}{{#.origin}}{{>sources}}{{/.origin}}</li>{{/.doses}}
        </ol></section>{{/families}}</div>
        {{#actions}}<p class="go"><a href="{{.href}}">{{.label}}</a></p>{{/actions}}{{/main}}{{/layout}}
        """
}
