/// How people are told of news, and what letters lead to.
extension PageTemplates {
    static let settings = """
        {{<layout}}{{$title}}{{title}}{{/title}}{{$main}}<h1>{{title}}</h1>
        {{#notice}}<div class="notice" role="status"><p><strong>{{notice}}</strong></p></div>{{/notice}}
        {{#mistake}}<div class="notice alarm" role="alert"><h2>{{t.mistakesHeading}}</h2>
        <ul><li><a href="{{.href}}">{{.text}}</a></li></ul></div>{{/mistake}}{{>mistakes}}
        {{#account}}{{>accountPart}}{{/account}}{{#tells}}<h2>{{t.noticesTitle}}</h2><p class="intro">{{t.noticesLead}}</p>
        {{#isEmpty}}<p>{{t.noChannels}}</p>{{/isEmpty}}{{#channels}}{{>noticeChannel}}{{/channels}}
        {{#choices}}<section><h2>{{t.whatIsTold}}</h2><form method="post" action="/settings">
        <input type="hidden" name="form" value="{{form}}">{{#.topics}}<fieldset><legend>{{.label}}</legend>{{#.boxes}}
        <label class="choice"><input type="checkbox" name="{{.name}}" value="{{.value}}"{{#.isOn}} checked{{/.isOn}}>
        <span>{{.label}}</span></label>{{/.boxes}}</fieldset>{{/.topics}}
        {{#hasMail}}<fieldset><legend>{{t.howOften}}</legend><label class="choice"><input type="checkbox" name="daily" value="yes"\
        {{#isDaily}} checked{{/isDaily}}><span>{{t.onceADay}}</span></label></fieldset>{{/hasMail}}
        <p class="small">{{t.quietHelp}}</p><button name="act" value="choose">{{t.keepChoices}}</button></form></section>{{/choices}}{{/tells}}
        {{/main}}{{/layout}}
        """

    /// One way, with its address.
    static let noticeChannel = """
        <section><h2>{{.heading}}</h2>{{#.address}}<p><strong><bdi>{{.}}</bdi></strong></p>{{/.address}}
        {{#.pending}}<p>{{.}}</p>{{/.pending}}
        {{#.pending}}<form method="post" action="/settings"><input type="hidden" name="form" value="{{form}}">
        <input type="hidden" name="channel" value="{{channel}}"><label for="code-{{channel}}">{{t.codeLabel}}</label>
        {{#codeMistake}}<p class="error" id="code-{{channel}}-mistake">{{codeMistake}}</p>{{/codeMistake}}
        <input id="code-{{channel}}" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="12" required\
        {{#codeMistake}} aria-invalid="true" aria-describedby="code-{{channel}}-mistake"{{/codeMistake}}>
        <button name="act" value="confirm">{{t.confirmCode}}</button></form>{{/.pending}}
        <form method="post" action="/settings"><input type="hidden" name="form" value="{{.form}}">
        <input type="hidden" name="channel" value="{{.channel}}"><label for="address-{{.channel}}">{{.label}}</label>
        {{#.addressMistake}}<p class="error" id="address-{{channel}}-mistake">{{.}}</p>{{/.addressMistake}}
        <input id="address-{{.channel}}" name="address" type="{{.type}}" value="{{.typed}}" autocomplete="{{.complete}}"\
         maxlength="254" required aria-describedby="{{#.addressMistake}}address-{{channel}}-mistake {{/.addressMistake}}\
        address-{{.channel}}-help"{{#.addressMistake}} aria-invalid="true"{{/.addressMistake}}>
        <p class="small" id="address-{{.channel}}-help">{{.help}}</p>
        <button class="plain" name="act" value="ask">{{.ask}}</button></form>
        {{#.address}}<form method="post" action="/settings"><input type="hidden" name="form" value="{{form}}">
        <input type="hidden" name="channel" value="{{channel}}"><button class="plain" name="act" value="forget">{{t.forgetAddress}}\
        <span class="hidden">: {{heading}}</span></button></form>{{/.address}}</section>
        """

    /// What the link of a reminder leads to: the time, and nothing else.
    static let reminder = """
        {{<layout}}{{$title}}{{title}}{{/title}}{{$main}}<h1>{{title}}</h1><p class="lead"><strong>{{when}}</strong></p>
        <p class="small">{{zone}}</p>{{#state}}<div class="notice" role="status"><p>{{state}}</p></div>{{/state}}
        {{#asks}}<form method="post" action="{{.action}}"><input type="hidden" name="form" value="{{form}}">
        <div class="actions">{{#.come}}<button name="answer" value="come">{{t.willCome}}</button>{{/.come}}
        <button class="plain" name="answer" value="cancel">{{t.willNotCome}}</button></div></form>{{/asks}}
        <p class="choices"><a href="/">{{t.logInForMore}}</a></p>{{/main}}{{/layout}}
        """

    static let unsubscribe = """
        {{<layout}}{{$title}}{{t.leaveTitle}}{{/title}}{{$main}}<h1>{{t.leaveTitle}}</h1>
        {{#isDone}}<div class="notice" role="status"><p>{{t.leaveDone}}</p></div>{{/isDone}}
        {{#asks}}<p>{{t.leaveLead}}</p><form method="post" action="{{.}}">
        <button>{{t.leaveNow}}</button></form>{{/asks}}
        <p class="choices"><a href="/settings">{{t.settings}}</a></p>{{/main}}{{/layout}}
        """

    static let clinicOutbox = """
        {{<layout}}{{$shape}}wide{{/shape}}{{$title}}{{title}}{{/title}}{{$main}}<h1>{{title}}</h1><p class="intro">{{lead}}</p>
        {{#isEmpty}}<p>{{t.queueEmpty}}</p>{{/isEmpty}}
        <ul class="threads">{{#lines}}<li><h2>{{.kind}}</h2>
        <p class="state warn"><span aria-hidden="true">◆</span> {{.trouble}}</p>
        <p class="small"><span>{{.channel}}</span><span>{{.account}}</span><span>{{.made}}</span><span>{{.tried}}</span></p>
        <form method="post" action="/clinic/outbox"><input type="hidden" name="form" value="{{form}}">
        <button class="plain" name="number" value="{{.number}}">{{t.tryAgain}}<span class="hidden">: {{.kind}}, {{.made}}</span>\
        </button></form></li>{{/lines}}</ul>{{/main}}{{/layout}}
        """
}
