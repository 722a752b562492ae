/// Test results.
extension PageTemplates {
    static let results = """
        {{<layout}}{{$shape}}wide{{/shape}}{{$title}}{{title}}{{/title}}{{$main}}<h1>{{title}}</h1>
        <p class="intro">{{t.resultsLead}}</p>
        {{#filter}}<p class="choices"><a href="{{.all}}"{{^.isOutside}} aria-current="true"{{/.isOutside}}>{{t.allTests}}</a>
        <a href="{{.outside}}"{{#.isOutside}} aria-current="true"{{/.isOutside}}>{{t.onlyOutside}}</a></p>{{/filter}}
        {{#notices}}<div class="notice {{.tone}}"><p><strong>{{.title}}</strong></p>
        {{#.texts}}<p>{{.}}</p>{{/.texts}}</div>{{/notices}}
        {{#groups}}<section><h2>{{.heading}}</h2><ul class="tests">{{#.tests}}<li{{#.tone}} class="{{.}}"{{/.tone}}>
        <h3><a href="{{.href}}"><bdi>{{.name}}</bdi></a></h3><p class="reading"><strong><bdi>{{.value}}</bdi></strong>\
        {{#.badge}} <span class="badge {{.tone}}"><span aria-hidden="true">{{.sign}}</span> {{.word}}</span>{{/.badge}}</p>
        <p class="small">{{.date}}{{#.range}}<br>{{.}}{{/.range}}</p><div class="trend">{{{.picture}}}</div></li>{{/.tests}}</ul>
        </section>{{/groups}}
        {{#reports}}<section><h2>{{t.reports}}</h2><div class="cards">{{#.cards}}{{>card}}{{/.cards}}</div></section>{{/reports}}
        <p class="intro">{{t.rangeMeaning}}</p>{{/main}}{{/layout}}
        """

    static let result = """
        {{<layout}}{{$shape}}wide{{/shape}}{{$title}}{{title}}{{/title}}{{$main}}
        <p class="up"><a href="{{up}}"><span aria-hidden="true">←</span> {{t.backToResults}}</a></p>
        <h1><bdi>{{name}}</bdi></h1>
        {{#latest}}<section class="latest{{#.tone}} {{.}}{{/.tone}}"><h2>{{t.latestValue}}</h2>
        <p class="big"><bdi>{{.value}}</bdi>{{#.badge}} <span class="badge {{.tone}}"><span aria-hidden="true">{{.sign}}</span>
        {{.word}}</span>{{/.badge}}</p><p>{{.date}}{{#.change}}. {{.}}{{/.change}}</p>
        {{#.early}}<p>{{.}}</p>{{/.early}}{{#.panel}}<p class="small">{{.}}</p>{{/.panel}}
        {{#.notes}}<p><bdi>{{.}}</bdi></p>{{/.notes}}{{#.origin}}{{>sources}}{{/.origin}}</section>{{/latest}}
        {{#line}}<section><h2>{{t.lineCaption}}</h2><figure>{{{.picture}}}<figcaption>{{.caption}}</figcaption></figure>
        </section>{{/line}}{{#noRange}}<p>{{noRange}}</p>{{/noRange}}
        {{#course}}<section><h2>{{t.course}}</h2><figure class="course">{{{.picture}}}<figcaption>{{.caption}}</figcaption></figure>
        </section>{{/course}}
        {{#parts}}<section><h2>{{t.parts}}</h2><p class="choices">{{#.links}}<a href="{{.href}}"><bdi>{{.label}}</bdi></a>{{/.links}}
        </p></section>{{/parts}}
        <section><h2>{{t.allValues}}</h2><div class="table" tabindex="0" role="region" aria-label="{{t.allValues}}"><table><thead><tr>
        <th scope="col">{{t.date}}</th><th scope="col">{{t.value}}</th><th scope="col">{{t.mark}}</th>
        <th scope="col">{{t.rangeName}}</th><th scope="col">{{t.source}}</th></tr></thead><tbody>{{#rows}}<tr>
        <th scope="row">{{.date}}</th><td><bdi>{{.value}}</bdi></td><td>{{.mark}}</td><td><bdi>{{.range}}</bdi></td>
        <td><bdi>{{.sources}}</bdi></td></tr>{{/rows}}</tbody></table></div></section>
        <p class="intro">{{t.rangeMeaning}}</p>{{/main}}{{/layout}}
        """
}
