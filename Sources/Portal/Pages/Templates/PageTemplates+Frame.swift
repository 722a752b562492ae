/// What stands around every page, and the parts that pages share.
extension PageTemplates {
    static let layout = """
        <!DOCTYPE html>
        <html lang="{{lang}}">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{$title}}{{/title}}{{#viewing}} – {{.name}}{{/viewing}} – Chartway</title>
        <link rel="stylesheet" href="/assets/chartway.css">
        <link rel="icon" href="/assets/chartway.svg" type="image/svg+xml"></head>
        <body><a class="skip" href="#content">{{t.skip}}</a>
        <header class="top"><div class="bar"><a class="brand" href="/">Chartway</a>{{#user}}
        <form method="post" action="/logout"><input type="hidden" name="form" value="{{form}}">
        <span>{{t.loggedInAs}} <bdi>{{user}}</bdi></span><button class="plain">{{t.leave}}</button></form>{{/user}}</div>
        {{#viewing}}<div class="viewing"><p>{{{.icon}}}<span>{{t.viewing}} <strong><bdi>{{.name}}</bdi></strong>{{#.about}},
        {{.}}{{/.about}}</span></p><a href="{{.href}}">{{t.switchRecord}}</a></div>{{/viewing}}
        {{#several}}<div class="viewing"><p><span>{{t.viewing}} <strong>{{t.ownRecord}}</strong></span></p>
        <a href="/family">{{t.switchRecord}}</a></div>{{/several}}</header>
        {{#navigation}}<nav class="main" aria-label="{{t.navigation}}"><ul>{{#.first}}<li>{{>personLine}}</li>{{/.first}}
        <li><details{{#.isInRest}} class="current"{{/.isInRest}}><summary>{{{.icon}}}<span>{{t.more}}</span></summary>
        <ul>{{#.rest}}<li>{{>personLine}}</li>{{/.rest}}</ul></details></li></ul></nav>{{/navigation}}
        {{#hasDesk}}<nav class="main" aria-label="{{t.clinicNavigation}}"><ul>{{#desk}}<li>{{>personLine}}</li>{{/desk}}</ul></nav>{{/hasDesk}}
        <main id="content" tabindex="-1" class="{{$shape}}narrow{{/shape}}">{{$main}}{{/main}}</main>
        <footer><p class="emergency"><strong>{{t.emergencyLine}}</strong></p>
        <ul><li><a href="/emergency">{{t.emergency}}</a></li><li><a href="/accessibility">{{t.accessibility}}</a></li>
        {{#seen}}<li><a href="{{.}}">{{t.accessLog}}</a></li>{{/seen}}
        {{#hasSettings}}<li><a href="/settings">{{t.settings}}</a></li>{{/hasSettings}}
        {{#family}}<li><a href="/family">{{t.family}}</a></li>{{/family}}
        {{#user}}<li><a href="/auth/apps">{{t.apps}}</a></li>{{/user}}</ul>
        {{#form}}<form method="post" action="/language"><input type="hidden" name="form" value="{{form}}">
        <input type="hidden" name="back" value="{{back}}">
        <button class="plain" name="language" value="{{t.languageCode}}" lang="{{t.languageCode}}">{{t.languageName}}</button>
        </form>{{/form}}</footer></body></html>
        """

    /// One entry of the navigation.
    static let personLine = """
        <a href="{{.href}}"{{#.isCurrent}} aria-current="page"{{/.isCurrent}}>{{{.icon}}}<span>{{.label}}</span>\
        {{#.count}}<span class="count">{{.}}<span class="hidden"> {{t.newMark}}</span></span>{{/.count}}</a>
        """

    /// Who says so.
    static let sources = """
        <details class="sources{{#.isDisputed}} disputed{{/.isDisputed}}"><summary>{{.summary}}</summary>
        <ul>{{#.voices}}<li><bdi>{{.}}</bdi></li>{{/.voices}}{{#.lines}}<li><bdi>{{.}}</bdi></li>{{/.lines}}</ul>
        {{#.help}}<p>{{.}}</p>{{/.help}}</details>
        """

    /// One fact.
    static let card = """
        <article class="card{{#.tone}} {{.}}{{/.tone}}"><h3>{{#.href}}<a href="{{.}}">{{/.href}}<bdi>{{.title}}</bdi>\
        {{#.href}}</a>{{/.href}}{{#.badges}} <span class="badge {{.tone}}"><span aria-hidden="true">{{.sign}}</span>
        {{.word}}</span>{{/.badges}}</h3>{{#.lead}}<p class="lead"><bdi>{{.}}</bdi></p>{{/.lead}}
        {{#.hasFacts}}<dl>{{#.facts}}<div><dt>{{.label}}</dt><dd>{{#.values}}<span><bdi>{{.}}</bdi></span>{{/.values}}</dd></div>
        {{/.facts}}</dl>{{/.hasFacts}}{{#.links}}<p class="go"><a href="{{.href}}">{{.label}}<span class="quiet">: \
        <bdi>{{.about}}</bdi></span></a></p>{{/.links}}{{#.origin}}{{>sources}}{{/.origin}}</article>
        """

    /// One thing that happened.
    static let event = """
        <li class="event"><p class="kind">{{{.icon}}}<span>{{.kind}}</span></p>
        <div><h3>{{#.href}}<a href="{{.}}">{{/.href}}<bdi>{{.title}}</bdi>{{#.href}}</a>{{/.href}}</h3>
        <p class="when">{{.date}}</p>{{#.detail}}<p><bdi>{{.}}</bdi></p>{{/.detail}}\
        {{#.origin}}{{>sources}}{{/.origin}}</div></li>
        """
}
