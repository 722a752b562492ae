/// The ways in of whoever cannot log in yet, and the letters that open them.
extension PageTemplates {
    static let register = """
        {{<layout}}{{$title}}{{t.registerTitle}}{{/title}}{{$main}}<h1>{{t.registerTitle}}</h1>
        {{#isWrong}}<p class="error" role="alert" id="wrong">{{t.registerWrong}}</p>{{/isWrong}}<p>{{t.registerLead}}</p>
        <form method="post" action="/register"><input type="hidden" name="form" value="{{form}}">
        <label for="code">{{t.codeOfLetter}}</label><p class="small" id="code-help">{{t.codeOfLetterHelp}}</p>
        <input id="code" name="code" value="{{code}}" maxlength="64" autocomplete="off" autocapitalize="characters"\
         spellcheck="false" required aria-describedby="code-help{{#isWrong}} wrong{{/isWrong}}">
        <label for="born">{{t.bornOfLetter}}</label><p class="small" id="born-help">{{t.bornOfLetterHelp}}</p>
        <input id="born" name="born" type="date" max="{{today}}" required aria-describedby="born-help{{#isWrong}} wrong{{/isWrong}}">
        <button>{{w.go}}</button></form>
        <p class="choices"><a href="/login">{{t.haveAccount}}</a></p>{{/main}}{{/layout}}
        """

    /// A new password, typed twice.
    static let newPassword = """
        <label for="password">{{t.newPassword}}</label><p class="small" id="password-help">{{t.newPasswordHelp}}</p>
        {{#.passwordMistake}}<p class="error" id="password-mistake">{{.}}</p>{{/.passwordMistake}}
        <input id="password" name="password" type="password" autocomplete="new-password" maxlength="1000" required\
         aria-describedby="password-help{{#.passwordMistake}} password-mistake{{/.passwordMistake}}"\
        {{#.passwordMistake}} aria-invalid="true"{{/.passwordMistake}}>
        <label for="again">{{t.passwordAgain}}</label>
        {{#.againMistake}}<p class="error" id="again-mistake">{{.}}</p>{{/.againMistake}}
        <input id="again" name="again" type="password" autocomplete="new-password" maxlength="1000" required\
        {{#.againMistake}} aria-invalid="true" aria-describedby="again-mistake"{{/.againMistake}}>
        """

    static let choose = """
        {{<layout}}{{$title}}{{title}}{{/title}}{{$main}}<h1>{{title}}</h1>{{>mistakes}}
        <form method="post" action="{{action}}"><input type="hidden" name="form" value="{{form}}">
        {{#asksName}}<p>{{t.chooseLead}}</p><label for="login">{{w.name}}</label>
        <p class="small" id="login-help">{{t.chooseNameHelp}}</p>
        {{#loginMistake}}<p class="error" id="login-mistake">{{loginMistake}}</p>{{/loginMistake}}
        <input id="login" name="login" value="{{login}}" maxlength="64" autocomplete="username" autocapitalize="none"\
         spellcheck="false" required aria-describedby="login-help{{#loginMistake}} login-mistake{{/loginMistake}}"\
        {{#loginMistake}} aria-invalid="true"{{/loginMistake}}>{{/asksName}}
        {{#account}}<p>{{t.newPasswordFor}} <strong><bdi>{{account}}</bdi></strong></p><p>{{t.newPasswordEnds}}</p>{{/account}}
        {{>newPassword}}
        {{#asksDigits}}<label for="digits">{{w.digits}}</label><p class="small" id="digits-help">{{w.digitsHelp}}</p>
        {{#digitsMistake}}<p class="error" id="digits-mistake">{{digitsMistake}}</p>{{/digitsMistake}}
        <input id="digits" name="digits" inputmode="numeric" autocomplete="one-time-code" maxlength="8" required\
         aria-describedby="digits-help{{#digitsMistake}} digits-mistake{{/digitsMistake}}"\
        {{#digitsMistake}} aria-invalid="true"{{/digitsMistake}}>{{/asksDigits}}
        {{#asksName}}<section><h2>{{t.termsTitle}}</h2><ul><li>{{t.terms1}}</li><li>{{t.terms2}}</li><li>{{t.terms3}}</li>
        <li>{{t.terms4}}</li></ul>{{#termsMistake}}<p class="error" id="terms-mistake">{{termsMistake}}</p>{{/termsMistake}}
        <label class="choice"><input type="checkbox" id="terms" name="terms" value="yes" required{{#hasAccepted}} checked{{/hasAccepted}}\
        {{#termsMistake}} aria-invalid="true" aria-describedby="terms-mistake"{{/termsMistake}}>
        <span>{{t.termsAccept}}</span></label></section>{{/asksName}}
        <button>{{#asksName}}{{t.makeAccount}}{{/asksName}}{{^asksName}}{{t.keepPassword}}{{/asksName}}</button></form>{{/main}}{{/layout}}
        """

    static let forgot = """
        {{<layout}}{{$title}}{{t.forgotTitle}}{{/title}}{{$main}}<h1>{{t.forgotTitle}}</h1>
        {{#isOver}}<p class="error" role="alert">{{t.resetOver}}</p>{{/isOver}}
        {{#isDone}}<div class="notice said" role="status"><p>{{t.forgotDone}}</p></div><p>{{t.forgotDoneHelp}}</p>{{/isDone}}
        {{#hasMail}}<p>{{t.forgotLead}}</p>
        <form method="post" action="/login/forgot"><input type="hidden" name="form" value="{{form}}">
        <label for="login">{{w.name}}</label>
        <input id="login" name="login" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="200" required>
        <button>{{t.forgotSend}}</button></form>{{/hasMail}}
        <h2>{{t.forgotElse}}</h2><p>{{t.forgotElseHelp}}</p>
        <p class="choices"><a href="/register">{{t.haveLetter}}</a> <a href="/login">{{w.logIn}}</a></p>{{/main}}{{/layout}}
        """

    /// The password, and where somebody is logged in.
    static let accountPart = """
        <section><h2>{{t.sessionsTitle}}</h2><p>{{t.sessionsLead}}</p><ul class="threads">{{#.sessions}}<li><h3>{{.name}}</h3>
        {{#.isThis}}<p class="state good"><span aria-hidden="true">✓</span> {{t.thisBrowser}}</p>{{/.isThis}}
        {{#.since}}<p class="small">{{.}}</p>{{/.since}}{{#.ends}}<form method="post" action="/settings">
        <input type="hidden" name="form" value="{{form}}"><input type="hidden" name="key" value="{{.}}">
        <button class="plain" name="act" value="end">{{t.endSession}}<span class="hidden">: {{name}}, {{since}}</span></button>\
        </form>{{/.ends}}</li>{{/.sessions}}</ul>
        {{#.more}}<p>{{.}}</p>{{/.more}}{{#.hasOthers}}<form method="post" action="/settings"><input type="hidden" name="form" value="{{form}}">
        <button class="plain" name="act" value="endOthers">{{t.endOthers}}</button></form>{{/.hasOthers}}</section>
        <section><h2>{{t.changePassword}}</h2><p>{{t.newPasswordEnds}}</p><form method="post" action="/settings">
        <input type="hidden" name="form" value="{{form}}"><label for="old">{{t.oldPassword}}</label>
        {{#.oldMistake}}<p class="error" id="old-mistake">{{.}}</p>{{/.oldMistake}}
        <input id="old" name="old" type="password" autocomplete="current-password" maxlength="1000" required\
        {{#.oldMistake}} aria-invalid="true" aria-describedby="old-mistake"{{/.oldMistake}}>{{>newPassword}}
        <button name="act" value="password">{{t.keepPassword}}</button></form></section>
        """
}
