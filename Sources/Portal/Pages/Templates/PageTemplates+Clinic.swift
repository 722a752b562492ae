/// The clinic's side.
extension PageTemplates {
    static let clinic = """
        {{<layout}}{{$shape}}wide{{/shape}}{{$title}}{{title}}{{/title}}{{$main}}<h1>{{title}}</h1>
        {{#lead}}<p class="intro">{{lead}}</p>{{/lead}}
        <ul class="areas">{{#cards}}<li><a href="{{.href}}"{{#.isLate}} class="late"{{/.isLate}}>{{{.icon}}}
        <strong>{{.label}}</strong>{{#.lines}}<span>{{.}}</span>{{/.lines}}</a></li>{{/cards}}</ul>{{/main}}{{/layout}}
        """

    /// Whose it is, since when, who takes care of it.
    static let queued = """
        <p><strong><bdi>{{.name}}</bdi></strong>{{#.born}} <span class="quiet">{{.}}</span>{{/.born}}</p>
        {{#.isLate}}<p class="state warn"><span aria-hidden="true">◆</span> {{t.late}}</p>{{/.isLate}}
        {{#.awaits}}<p class="state good"><span aria-hidden="true">✓</span> {{.}}</p>{{/.awaits}}
        <p class="small"><span>{{.topic}}</span><span>{{.asked}}</span>{{#.due}}<span>{{.}}</span>{{/.due}}\
        <span>{{.owner}}</span></p>
        """

    static let clinicMessages = """
        {{<layout}}{{$shape}}wide{{/shape}}{{$title}}{{title}}{{/title}}{{$main}}<h1>{{title}}</h1><p class="intro">{{lead}}</p>
        {{#isEmpty}}<p>{{t.queueEmpty}}</p>{{/isEmpty}}<ul class="threads">{{#items}}<li><h2><a href="{{.href}}">\
        <bdi>{{.title}}</bdi></a></h2>{{#.news}}<p class="state warn"><span aria-hidden="true">●</span> {{.}}</p>{{/.news}}
        {{>queued}}</li>{{/items}}</ul>{{/main}}{{/layout}}
        """

    static let clinicThread = """
        {{<layout}}{{$title}}{{title}}{{/title}}{{$main}}
        <p class="up"><a href="{{up}}"><span aria-hidden="true">←</span> {{t.backToMessages}}</a></p>
        <h1><bdi>{{title}}</bdi></h1>{{#notice}}<p class="error" role="alert">{{notice}}</p>{{/notice}}
        <p><strong><bdi>{{name}}</bdi></strong>{{#born}} <span class="quiet">{{born}}</span>{{/born}}</p>
        <p class="go"><a href="{{chart}}">{{t.openChart}}</a></p><p class="small">{{topic}}</p>{{>state}}{{>talk}}
        {{#tend}}{{#.claim}}<form method="post" action="{{action}}"><input type="hidden" name="form" value="{{form}}">
        <input type="hidden" name="owner" value="{{owner}}">
        <button class="plain" name="act" value="claim">{{.}}</button></form>{{/.claim}}
        {{#.compose}}<section><h2>{{t.answerHeading}}</h2>{{>mistakes}}<form method="post" action="{{.action}}">{{>textField}}
        <button name="act" value="answer">{{t.sendAnswer}}</button></form></section>{{/.compose}}
        <section><h2>{{t.closeThread}}</h2><p>{{t.closeHelp}}</p><form method="post" action="{{.action}}">
        <input type="hidden" name="form" value="{{.form}}">
        <button class="plain" name="act" value="close">{{t.closeThread}}</button></form></section>{{/tend}}{{/main}}{{/layout}}
        """

    static let clinicRefills = """
        {{<layout}}{{$shape}}wide{{/shape}}{{$title}}{{title}}{{/title}}{{$main}}<h1>{{title}}</h1><p class="intro">{{lead}}</p>
        {{>mistakes}}{{#isEmpty}}<p>{{t.queueEmpty}}</p>{{/isEmpty}}
        <ul class="threads">{{#items}}<li><h2><bdi>{{.title}}</bdi> <span class="badge">{{.stage}}</span></h2>{{>queued}}
        <dl>{{#.facts}}<div><dt>{{.label}}</dt><dd class="said"><bdi>{{.value}}</bdi></dd></div>{{/.facts}}</dl>
        <p class="go"><a href="{{.chart}}">{{t.openChart}}<span class="quiet">: <bdi>{{.name}}</bdi></span></a></p>
        <div class="steps">{{#.steps}}{{>step}}{{/.steps}}</div></li>{{/items}}</ul>{{/main}}{{/layout}}
        """

    /// One thing that can be done about a request; a refusal asks why before it is done.
    static let step = """
        {{#.asksReason}}<details{{#.isOpen}} open{{/.isOpen}}><summary>{{.label}}<span class="hidden">: {{.about}}</span></summary>\
        {{/.asksReason}}<form method="post" action="/clinic/refills"><input type="hidden" name="form" value="{{.form}}">
        <input type="hidden" name="ref" value="{{.ref}}"><input type="hidden" name="key" value="{{.key}}">
        {{#.mistake}}<p class="error">{{.}}</p>{{/.mistake}}
        {{#.asksRefills}}<label for="refills-{{.key}}">{{t.refillsAllowed}}</label>
        <input id="refills-{{.key}}" name="refills" value="{{.refills}}" inputmode="numeric" autocomplete="off" required>\
        {{/.asksRefills}}{{#.asksReason}}<label for="reason-{{.key}}">{{t.whyRefused}}</label>
        <textarea id="reason-{{.key}}" name="reason" rows="3" maxlength="500" required>{{.reason}}</textarea>{{/.asksReason}}
        <button name="step" value="{{.step}}"{{#.asksReason}} class="plain"{{/.asksReason}}>{{.label}}\
        <span class="hidden">: {{.about}}</span></button></form>{{#.asksReason}}</details>{{/.asksReason}}
        """

    static let clinicDeliveries = """
        {{<layout}}{{$shape}}wide{{/shape}}{{$title}}{{title}}{{/title}}{{$main}}<h1>{{title}}</h1><p class="intro">{{lead}}</p>
        {{#isEmpty}}<p>{{t.queueEmpty}}</p>{{/isEmpty}}
        <ul class="threads">{{#lines}}<li><h2><bdi>{{.source}}</bdi></h2>
        <p class="state {{.tone}}"><span aria-hidden="true">{{.sign}}</span> {{.status}}: {{.told}}</p>
        <p class="small"><span>{{.number}}</span><span>{{.when}}</span><span>{{.format}}</span><span>{{.persons}}</span></p>
        {{#.findings}}<details class="sources"><summary>{{t.findingsOf}}</summary><ul>{{#.list}}<li>{{.severity}}:
        <code>{{.code}}</code> <code>{{.place}}</code></li>{{/.list}}</ul></details>{{/.findings}}</li>{{/lines}}</ul>
        {{#older}}<p class="choices"><a href="{{older}}">{{t.older}}</a></p>{{/older}}{{/main}}{{/layout}}
        """
}
