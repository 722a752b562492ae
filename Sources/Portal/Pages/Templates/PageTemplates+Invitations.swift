/// The clinic's side of letting people in.
extension PageTemplates {
    static let clinicInvitations = """
        {{<layout}}{{$shape}}wide{{/shape}}{{$title}}{{title}}{{/title}}{{$main}}<h1>{{title}}</h1><p class="intro">{{lead}}</p>
        <section><h2>{{t.inviteWhom}}</h2><form method="get" action="/clinic/invitations" role="search">
        <label for="who">{{t.peopleLabel}}</label><input id="who" name="who" value="{{who}}" autocomplete="off">
        <button>{{t.find}}</button></form>
        {{#foundNobody}}<p role="status">{{t.peopleNone}}</p>{{/foundNobody}}
        {{#hasFound}}<ul class="threads">{{#found}}<li><h3><a href="{{.href}}"><bdi>{{.name}}</bdi></a></h3>
        {{#.born}}<p class="small">{{.}}</p>{{/.born}}</li>{{/found}}</ul>{{/hasFound}}</section>
        <section><h2>{{t.lettersTitle}}</h2>{{#isEmpty}}<p>{{t.noLetters}}</p>{{/isEmpty}}
        <ul class="threads">{{#letters}}<li><h3><a href="{{.href}}"><bdi>{{.name}}</bdi></a></h3><p>{{.kind}}</p>
        <p class="state{{#.tone}} {{.}}{{/.tone}}"><span aria-hidden="true">{{.sign}}</span> {{.state}}</p>
        <p class="small"><span>{{.made}}</span>{{#.ends}}<span>{{.}}</span>{{/.ends}}{{#.mail}}<span>{{.}}</span>{{/.mail}}</p>
        {{#.accounts}}<p class="small">{{.}}</p>{{/.accounts}}<p class="said"><bdi>{{.note}}</bdi></p>
        {{#.withdraw}}<form method="post" action="/clinic/invitations"><input type="hidden" name="form" value="{{form}}">
        <input type="hidden" name="ref" value="{{.ref}}"><input type="hidden" name="key" value="{{.key}}">
        <button class="plain">{{t.withdrawLetter}}<span class="hidden">: {{name}}, {{kind}}</span></button></form>{{/.withdraw}}</li>\
        {{/letters}}</ul></section>{{/main}}{{/layout}}
        """

    /// How it was made sure, and in which language the letter is.
    static let letterFields = """
        <label for="note-{{.index}}">{{t.howInvited}}</label>
        {{#.noteMistake}}<p class="error" id="note-{{index}}-mistake">{{.}}</p>{{/.noteMistake}}
        <textarea id="note-{{.index}}" name="note" rows="2" maxlength="500" required\
        {{#.noteMistake}} aria-invalid="true" aria-describedby="note-{{index}}-mistake"{{/.noteMistake}}>{{.note}}</textarea>
        <label for="language-{{.index}}">{{t.letterLanguage}}</label><select id="language-{{.index}}" name="language">\
        {{#.languages}}<option value="{{.value}}"{{#.isChosen}} selected{{/.isChosen}}>{{.label}}</option>{{/.languages}}</select>
        """

    static let clinicInvite = """
        {{<layout}}{{$title}}{{title}}{{/title}}{{$main}}
        <p class="up"><a href="/clinic/invitations"><span aria-hidden="true">←</span> {{t.invitations}}</a></p>
        <h1><bdi>{{title}}</bdi></h1>{{#born}}<p>{{born}}</p>{{/born}}{{>mistakes}}
        {{#noBirthDate}}<div class="notice warn" role="status"><p>{{t.noBirthDate}}</p></div>{{/noBirthDate}}
        {{#hasAccounts}}<div class="notice warn"><p><strong>{{hasAccounts}}</strong></p><p>{{t.hasAccountsHelp}}</p></div>{{/hasAccounts}}
        {{#canMake}}{{#recoveries}}<section><h2>{{.heading}}</h2><p>{{t.recoverHelp}}</p><form method="post" action="{{action}}">
        <input type="hidden" name="form" value="{{form}}"><input type="hidden" name="key" value="{{key}}">
        <input type="hidden" name="login" value="{{.login}}">{{>letterFields}}
        <button name="kind" value="recovery">{{t.makeRecovery}}</button></form></section>{{/recoveries}}
        <section><h2>{{t.inviteNew}}</h2><p>{{t.inviteNewHelp}}</p><form method="post" action="{{action}}">
        <input type="hidden" name="form" value="{{form}}"><input type="hidden" name="key" value="{{key}}">
        {{#fresh}}{{>letterFields}}{{/fresh}}
        {{#hasMail}}<label for="address">{{t.inviteMail}}</label><p class="small" id="address-help">{{t.inviteMailHelp}}</p>
        {{#addressMistake}}<p class="error" id="address-mistake">{{addressMistake}}</p>{{/addressMistake}}
        <input id="address" name="address" type="email" value="{{address}}" maxlength="254" autocomplete="off"\
         aria-describedby="address-help{{#addressMistake}} address-mistake{{/addressMistake}}"\
        {{#addressMistake}} aria-invalid="true"{{/addressMistake}}>{{/hasMail}}
        {{#hasAccounts}}{{#secondMistake}}<p class="error" id="second-mistake">{{secondMistake}}</p>{{/secondMistake}}
        <label class="choice"><input type="checkbox" id="second" name="second" value="yes"{{#isSecond}} checked{{/isSecond}}\
        {{#secondMistake}} aria-invalid="true" aria-describedby="second-mistake"{{/secondMistake}}>
        <span>{{t.inviteSecond}}</span></label>{{/hasAccounts}}
        <button name="kind" value="registration">{{t.makeLetter}}</button></form></section>{{/canMake}}{{/main}}{{/layout}}
        """

    /// What is printed and handed over; it is shown once.
    static let clinicLetter = """
        {{<layout}}{{$title}}{{title}}{{/title}}{{$main}}
        <div class="notice said go" role="status"><p><strong>{{t.letterOnce}}</strong></p>
        {{#mailed}}<p>{{mailed}}</p>{{/mailed}}</div>
        <article class="paper"><p><bdi>{{name}}</bdi>{{#lines}}<br><bdi>{{.}}</bdi>{{/lines}}</p><p class="small">{{date}}</p>
        <h1>{{title}}</h1><p>{{lead}}</p><ol><li>{{t.paperStep1}}<br><strong class="said">{{address}}</strong></li>
        <li>{{t.paperStep2}}<br><strong class="code">{{code}}</strong></li><li>{{t.paperStep3}}</li></ol>
        <p>{{expires}}</p><p>{{t.paperKeep}}</p><p>{{t.paperEmergency}}</p></article>
        <p class="choices"><a class="main" href="/clinic/invitations">{{t.invitations}}</a></p>{{/main}}{{/layout}}
        """
}
