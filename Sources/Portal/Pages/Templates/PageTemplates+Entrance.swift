/// The pages around logging in and sharing.
extension PageTemplates {
    static let login = """
        {{<layout}}{{$title}}{{w.logIn}}{{/title}}{{$main}}<h1>{{w.logIn}}</h1>
        {{#app}}<p>{{w.logInFor}} <strong>{{app}}</strong>.</p>{{/app}}
        {{#isChanged}}<div class="notice said" role="status"><p>{{t.passwordChanged}}</p></div>{{/isChanged}}
        {{#wrong}}<p class="error" role="alert">{{w.wrong}}</p>{{/wrong}}
        <form method="post" action="/login"><input type="hidden" name="form" value="{{form}}">
        <label for="login">{{w.name}}</label>
        <input id="login" name="login" autocomplete="username" autocapitalize="none" spellcheck="false" required>
        <label for="password">{{w.password}}</label>
        <input id="password" name="password" type="password" autocomplete="current-password" required>
        <button>{{w.logIn}}</button></form>
        <p class="choices"><a href="/login/forgot">{{t.forgotTitle}}</a> <a href="/register">{{t.haveLetter}}</a></p>{{/main}}{{/layout}}
        """

    static let digits = """
        {{<layout}}{{$title}}{{w.digits}}{{/title}}{{$main}}<h1>{{w.digits}}</h1><p>{{w.digitsHelp}}</p>
        {{#wrong}}<p class="error" role="alert">{{w.wrong}}</p>{{/wrong}}
        <form method="post" action="/login/digits"><input type="hidden" name="form" value="{{form}}">
        <label for="digits">{{w.digits}}</label>
        <input id="digits" name="digits" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required>
        <button>{{w.go}}</button></form>{{/main}}{{/layout}}
        """

    static let consent = """
        {{<layout}}{{$title}}{{app}}{{/title}}{{$main}}<h1><strong>{{app}}</strong> {{w.shareTitle}}</h1>
        <p>{{w.shareLead}}</p>
        {{#unchecked}}<p class="notice">{{w.unchecked}} <strong>{{origin}}</strong></p>{{/unchecked}}
        {{#canFind}}<form method="get" action="/auth/consent" role="search"><label for="who">{{w.findWhom}}</label>
        <input id="who" name="who" value="{{who}}"><button class="plain">{{w.find}}</button></form>{{/canFind}}
        <form method="post" action="/auth/consent"><input type="hidden" name="form" value="{{form}}">
        {{#asksPatient}}<fieldset><legend>{{w.whose}}</legend>{{#patients}}
        <label class="choice"><input type="radio" name="patient" value="{{id}}" required{{#chosen}} checked{{/chosen}}>
        <span>{{name}}{{#birthDate}}, {{w.born}} {{birthDate}}{{/birthDate}}</span></label>{{/patients}}
        </fieldset>{{/asksPatient}}
        <fieldset><legend>{{w.what}}</legend>{{#scopes}}
        <label class="choice"><input type="checkbox" name="scope" value="{{value}}" checked>
        <span>{{text}}</span></label>{{/scopes}}
        <label class="choice"><input type="checkbox" name="restricted" value="yes"><span>{{w.confidential}}</span></label>
        </fieldset>
        {{#stays}}<p>{{w.stays}}</p>{{/stays}}
        <div class="actions"><button name="decision" value="allow">{{w.allow}}</button>
        <button class="plain" name="decision" value="deny" formnovalidate>{{w.deny}}</button></div></form>{{/main}}{{/layout}}
        """

    static let apps = """
        {{<layout}}{{$title}}{{w.apps}}{{/title}}{{$main}}<h1>{{w.apps}}</h1>
        {{^.apps}}<p>{{w.noApps}}</p>{{/.apps}}
        <ul class="list">{{#.apps}}<li><h2>{{name}}</h2><p>{{#whose}}<strong>{{whose}}</strong>, {{/whose}}{{w.since}} {{since}}</p>
        <ul>{{#scopes}}<li>{{.}}</li>{{/scopes}}</ul>
        <form method="post" action="/auth/apps"><input type="hidden" name="form" value="{{form}}">
        <input type="hidden" name="grant" value="{{grant}}"><button class="plain">{{w.end}}</button></form></li>{{/.apps}}
        </ul>{{/main}}{{/layout}}
        """

    static let stop = """
        {{<layout}}{{$title}}{{heading}}{{/title}}{{$main}}<h1>{{heading}}</h1><p>{{sentence}}</p>
        <p><a href="/">{{t.backHome}}</a></p>{{/main}}{{/layout}}
        """
}
