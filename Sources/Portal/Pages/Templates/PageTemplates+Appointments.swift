/// Appointments, for patients.
extension PageTemplates {
    static let appointments = """
        {{<layout}}{{$shape}}wide{{/shape}}{{$title}}{{title}}{{/title}}{{$main}}<h1>{{title}}</h1>
        {{#notices}}<div class="notice {{.tone}}"><p>{{{.icon}}}<strong>{{#.href}}<a href="{{.}}">{{/.href}}<bdi>{{.title}}</bdi>\
        {{#.href}}</a>{{/.href}}</strong></p>{{#.texts}}<p><bdi>{{.}}</bdi></p>{{/.texts}}</div>{{/notices}}
        {{#isEmpty}}<p>{{t.noVisits}}</p>{{/isEmpty}}
        {{#book}}<p class="choices"><a class="main" href="{{book}}">{{t.bookTitle}}</a><a href="{{wait}}">{{t.waitTitle}}</a></p>{{/book}}
        {{#groups}}<section><h2>{{.heading}}</h2><div class="cards">{{#.cards}}{{>card}}{{/.cards}}</div></section>{{/groups}}
        <p class="small">{{zone}}</p>{{#calendar}}<p class="go"><a href="{{calendar}}">{{t.calendarTitle}}</a></p>{{/calendar}}
        {{/main}}{{/layout}}
        """

    /// What narrows the times.
    static let slotFilter = """
        <form method="get" action="{{action}}" class="filter"><div><label for="service">{{t.visitService}}</label>
        <select id="service" name="service"><option value="">{{t.anyOf}}</option>{{#services}}<option value="{{.value}}"\
        {{#.isChosen}} selected{{/.isChosen}}>{{.name}}</option>{{/services}}</select></div>
        <div><label for="clinician">{{t.who}}</label><select id="clinician" name="clinician"><option value="">{{t.anybody}}</option>
        {{#clinicians}}<option value="{{.value}}"{{#.isChosen}} selected{{/.isChosen}}>{{.name}}</option>{{/clinicians}}</select></div>
        <div><label for="from">{{t.fromDay}}</label><input id="from" name="from" type="date" value="{{from}}" min="{{today}}"></div>
        <div><label for="part">{{t.partOfDay}}</label><select id="part" name="part">{{#parts}}<option value="{{.value}}"\
        {{#.isChosen}} selected{{/.isChosen}}>{{.name}}</option>{{/parts}}</select></div>
        <div><button class="plain">{{t.showTimes}}</button></div></form>
        """

    /// The free times of a day, each a button.
    static let times = """
        <section><h2>{{.heading}}</h2><ul class="times">{{#.slots}}<li><button name="slot" value="{{.name}}">\
        <strong>{{.time}}</strong> <span><bdi>{{.service}}</bdi></span> <span><bdi>{{.with}}</bdi></span></button></li>\
        {{/.slots}}</ul></section>
        """

    static let slots = """
        {{<layout}}{{$shape}}wide{{/shape}}{{$title}}{{title}}{{#old}}: {{old}}{{/old}}{{/title}}{{$main}}
        <p class="up"><a href="{{up}}"><span aria-hidden="true">←</span> {{t.goBack}}</a></p><h1>{{title}}</h1>
        {{#notice}}<div class="notice alarm" role="alert"><p><strong>{{notice}}</strong></p></div>{{/notice}}
        {{#old}}<p>{{t.moveLead}} <strong><bdi>{{old}}</bdi></strong></p>{{/old}}{{>slotFilter}}
        {{#isEmpty}}<p>{{t.noTimes}}</p><p class="choices"><a href="{{wait}}">{{t.waitTitle}}</a></p>{{/isEmpty}}
        {{#books}}<form method="post" action="{{action}}"><input type="hidden" name="form" value="{{form}}">
        <input type="hidden" name="key" value="{{key}}">{{#days}}{{>times}}{{/days}}</form>{{/books}}
        {{#moves}}<form method="get" action="{{action}}">{{#days}}{{>moveTimes}}{{/days}}</form>{{/moves}}
        {{#next}}<p class="choices"><a href="{{next}}">{{t.laterTimes}}</a></p>{{/next}}<p class="small">{{zone}}</p>
        {{/main}}{{/layout}}
        """

    static let visit = """
        {{<layout}}{{$title}}{{title}}, {{when}}{{/title}}{{$main}}
        <p class="up"><a href="{{up}}"><span aria-hidden="true">←</span> {{t.backToAppointments}}</a></p>
        <h1><bdi>{{title}}</bdi></h1>{{#over}}<div class="notice warn"><p>{{t.holdOver}}</p></div>
        <p class="choices"><a class="main" href="{{over}}">{{t.bookTitle}}</a></p>{{/over}}
        <section><h2 class="hidden">{{t.details}}</h2>{{#card}}{{>card}}{{/card}}<p class="small">{{zone}}</p></section>
        {{#open}}<form method="post" action="{{action}}"><p><strong>{{.lead}}</strong></p>
        <input type="hidden" name="form" value="{{form}}"><label for="comment">{{t.visitNote}}</label>
        {{#mistake}}<p class="error" id="comment-mistake">{{mistake}}</p>{{/mistake}}
        <textarea id="comment" name="comment" rows="3" maxlength="500"{{#mistake}} aria-invalid="true"\
         aria-describedby="comment-mistake"{{/mistake}}>{{comment}}</textarea>
        <div class="actions"><button name="act" value="book">{{.yes}}</button>
        <button class="plain" name="act" value="letgo">{{.no}}</button></div></form>{{/open}}
        {{#elsewhere}}<p>{{elsewhere}}</p>{{/elsewhere}}
        <p class="choices">{{#join}}<a class="main" href="{{join}}">{{t.joinTitle}}</a>{{/join}}\
        {{#move}}<a href="{{move}}">{{t.moveTitle}}</a>{{/move}}{{#cancel}}<a href="{{cancel}}">{{cancelLabel}}</a>{{/cancel}}\
        {{#file}}<a href="{{file}}">{{t.toCalendar}}</a>{{/file}}</p>{{/main}}{{/layout}}
        """

    static let visitCancel = """
        {{<layout}}{{$title}}{{title}} – {{visit}}, {{when}}{{/title}}{{$main}}
        <p class="up"><a href="{{up}}"><span aria-hidden="true">←</span> <bdi>{{visit}}</bdi></a></p><h1>{{title}}</h1>
        <p><strong><bdi>{{visit}}</bdi></strong>, {{when}}</p><p>{{t.cancelLead}}</p>
        <form method="post" action="{{action}}"><input type="hidden" name="form" value="{{form}}">
        <label for="reason">{{t.cancelReason}}</label>{{#mistake}}<p class="error" id="reason-mistake">{{mistake}}</p>{{/mistake}}
        <textarea id="reason" name="reason" rows="2" maxlength="200"{{#mistake}} aria-invalid="true"\
         aria-describedby="reason-mistake"{{/mistake}}>{{reason}}</textarea>
        <div class="actions"><button>{{t.cancelNow}}</button></div></form>
        <p class="choices"><a href="{{up}}">{{t.keepVisit}}</a></p>{{/main}}{{/layout}}
        """

    static let visitMove = """
        {{<layout}}{{$title}}{{title}}{{/title}}{{$main}}
        <p class="up"><a href="{{up}}"><span aria-hidden="true">←</span> {{t.otherTimes}}</a></p><h1>{{title}}</h1>
        <p>{{t.moveHelp}}</p><div class="card"><dl><div><dt>{{t.oldTime}}</dt><dd>{{old}}</dd></div>
        <div><dt>{{t.newTime}}</dt><dd><strong>{{new}}</strong></dd></div>
        <div><dt>{{t.who}}</dt><dd><bdi>{{with}}</bdi></dd></div></dl></div>
        <form method="post" action="{{action}}"><input type="hidden" name="form" value="{{form}}">
        <div class="actions"><button name="slot" value="{{slot}}">{{t.moveNow}}</button></div></form>{{/main}}{{/layout}}
        """

    static let visitJoin = """
        {{<layout}}{{$title}}{{title}} – {{visit}}, {{when}}{{/title}}{{$main}}
        <p class="up"><a href="{{up}}"><span aria-hidden="true">←</span> <bdi>{{visit}}</bdi></a></p><h1>{{title}}</h1>
        <p><strong><bdi>{{visit}}</bdi></strong>, {{when}}</p>
        {{#state}}<div class="notice warn"><p>{{state}}</p></div>{{/state}}
        {{#link}}<p class="choices"><a class="main" href="{{link}}" rel="noopener noreferrer">{{t.joinNow}}</a></p>{{/link}}
        <ul><li>{{t.joinQuiet}}</li><li>{{t.joinDevice}}</li><li>{{t.joinPhone}}</li></ul>{{/main}}{{/layout}}
        """

    static let visitWait = """
        {{<layout}}{{$title}}{{title}}{{/title}}{{$main}}
        <p class="up"><a href="{{up}}"><span aria-hidden="true">←</span> {{t.backToAppointments}}</a></p><h1>{{title}}</h1>
        <p>{{t.waitLead}}</p>{{#mistake}}<p class="error" role="alert">{{mistake}}</p>{{/mistake}}
        {{#hasServices}}<form method="post" action="{{action}}"><input type="hidden" name="form" value="{{form}}">
        <input type="hidden" name="key" value="{{key}}"><label for="service">{{t.visitService}}</label>
        <select id="service" name="service" required>{{#services}}<option{{#.isChosen}} selected{{/.isChosen}}>{{.name}}</option>\
        {{/services}}</select>
        <label for="from">{{t.fromDay}}</label><input id="from" name="from" type="date" value="{{from}}" min="{{today}}" required>
        <label for="to">{{t.toDay}}</label><input id="to" name="to" type="date" value="{{to}}" min="{{today}}" required>
        <button>{{t.waitNow}}</button></form>{{/hasServices}}{{^hasServices}}<p>{{t.noServices}}</p>{{/hasServices}}
        {{/main}}{{/layout}}
        """

    static let calendar = """
        {{<layout}}{{$title}}{{title}}{{/title}}{{$main}}
        <p class="up"><a href="{{up}}"><span aria-hidden="true">←</span> {{t.backToAppointments}}</a></p><h1>{{title}}</h1>
        <p>{{t.calendarLead}}</p>{{#address}}<div class="notice said" role="status"><p><strong>{{t.calendarOnce}}</strong></p>
        <p class="said"><code>{{address}}</code></p></div>{{/address}}<p>{{t.calendarCare}}</p>
        <form method="post" action="{{action}}"><input type="hidden" name="form" value="{{form}}">
        <div class="actions"><button name="act" value="open">{{t.calendarOpen}}</button>
        <button class="plain" name="act" value="close">{{t.calendarClose}}</button></div></form>{{/main}}{{/layout}}
        """

    /// The same as ``times`` for an appointment that moves.
    static let moveTimes = times.replacing(#"name="slot""#, with: #"name="to""#)
}
