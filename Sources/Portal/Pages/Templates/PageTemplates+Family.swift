/// Who acts for whom.
extension PageTemplates {
    /// What is open to somebody, and how long.
    static let rights = """
        <ul class="rights">{{#.rights}}<li>{{.}}</li>{{/.rights}}</ul>{{#.until}}<p class="small"><span>{{.}}</span></p>{{/.until}}\
        {{#.later}}<div class="notice quiet"><p><strong>{{.heading}}</strong></p>{{#.lines}}<p>{{.}}</p>{{/.lines}}</div>{{/.later}}
        """

    static let family = """
        {{<layout}}{{$title}}{{title}}{{/title}}{{$main}}<h1>{{title}}</h1><p class="intro">{{t.familyLead}}</p>
        {{#notice}}<p class="error" role="alert">{{notice}}</p>{{/notice}}
        <section><h2>{{t.iActFor}}</h2>{{^acting}}<p>{{t.iActForNobody}}</p>{{/acting}}
        <ul class="threads">{{#own}}<li><h3>{{t.ownRecord}}</h3><form method="post" action="/switch">
        <input type="hidden" name="form" value="{{form}}"><button class="plain" name="ref" value="{{.ref}}">{{t.switchTo}}\
        <span class="hidden">: {{t.ownRecord}}</span></button></form></li>{{/own}}
        {{#acting}}<li><h3><bdi>{{.name}}</bdi></h3><p>{{.relation}}</p>{{>state}}{{>rights}}<div class="steps">
        {{#.ref}}<form method="post" action="/switch"><input type="hidden" name="form" value="{{form}}">
        <button name="ref" value="{{.}}">{{t.switchTo}}<span class="hidden">: {{name}}</span></button></form>{{/.ref}}
        <details><summary>{{t.leaveFamily}}<span class="hidden">: {{.name}}</span></summary><p>{{t.leaveFamilyHelp}}</p>
        <form method="post" action="/family"><input type="hidden" name="form" value="{{form}}">
        <input type="hidden" name="key" value="{{.key}}"><button class="plain" name="act" value="leave">{{t.leaveFamilyNow}}\
        <span class="hidden">: {{.name}}</span></button></form></details></div></li>{{/acting}}</ul>
        {{#asks}}<p class="choices"><a href="/family/child">{{t.askForChild}}</a></p>{{/asks}}
        {{#hasAsked}}<h3>{{t.askedForChildren}}</h3><ul class="threads">{{#asked}}<li><h4><bdi>{{.name}}</bdi></h4>
        <p class="small"><span>{{.born}}</span><span>{{.when}}</span></p>{{>state}}
        {{#.reason}}<p class="said"><bdi>{{.}}</bdi></p>{{/.reason}}</li>{{/asked}}</ul>{{/hasAsked}}</section>
        {{#asks}}<section><h2>{{t.actForMe}}</h2>{{^granted}}<p>{{t.actForMeNobody}}</p>{{/granted}}
        <ul class="threads">{{#granted}}<li><h3><bdi>{{.name}}</bdi></h3><p>{{.relation}}</p>{{>state}}
        {{#.reason}}<p class="said"><bdi>{{.}}</bdi></p>{{/.reason}}{{>rights}}
        {{#.ends}}<div class="steps"><details><summary>{{.}}<span class="hidden">: {{name}}</span></summary><p>{{t.endHelp}}</p>
        <form method="post" action="/family"><input type="hidden" name="form" value="{{form}}">
        <input type="hidden" name="key" value="{{key}}"><button class="plain" name="act" value="end">{{.}}\
        <span class="hidden">: {{name}}</span></button></form></details></div>{{/.ends}}</li>{{/granted}}</ul>
        <p class="choices"><a class="main" href="/family/invite">{{t.inviteSomebody}}</a></p></section>{{/asks}}
        <section><h2>{{t.handOverTitle}}</h2><p>{{handOver}}</p></section>{{/main}}{{/layout}}
        """

    static let familyInvite = """
        {{<layout}}{{$title}}{{title}}{{/title}}{{$main}}
        <p class="up"><a href="/family"><span aria-hidden="true">←</span> {{t.family}}</a></p><h1>{{title}}</h1>
        {{>mistakes}}<p>{{t.inviteLead}}</p>
        <form method="post" action="/family/invite"><input type="hidden" name="form" value="{{form}}">
        <input type="hidden" name="key" value="{{key}}"><label for="name">{{t.relativeName}}</label>
        {{#nameMistake}}<p class="error" id="name-mistake">{{nameMistake}}</p>{{/nameMistake}}
        <input id="name" name="name" value="{{name}}" maxlength="80" autocomplete="off" required\
        {{#nameMistake}} aria-invalid="true" aria-describedby="name-mistake"{{/nameMistake}}>{{>relations}}
        <fieldset><legend>{{t.whatMayTheySee}}</legend>
        {{#areasMistake}}<p class="error" id="areas-mistake">{{areasMistake}}</p>{{/areasMistake}}
        {{#areas}}<label for="{{.id}}">{{.label}}</label>{{#.help}}<p class="small">{{.}}</p>{{/.help}}
        <select id="{{.id}}" name="{{.name}}">{{#.levels}}<option value="{{.value}}"{{#.isChosen}} selected{{/.isChosen}}>{{.label}}</option>\
        {{/.levels}}</select>{{/areas}}</fieldset>
        <label for="until">{{t.untilDay}}</label><p class="small">{{t.untilHelp}}</p>
        {{#untilMistake}}<p class="error" id="until-mistake">{{untilMistake}}</p>{{/untilMistake}}
        <input id="until" name="until" type="date" value="{{until}}" min="{{today}}"\
        {{#untilMistake}} aria-invalid="true" aria-describedby="until-mistake"{{/untilMistake}}>
        <button name="step" value="review">{{t.review}}</button></form>{{/main}}{{/layout}}
        """

    static let relations = """
        <label for="relation">{{relationLabel}}</label>
        {{#relationMistake}}<p class="error" id="relation-mistake">{{relationMistake}}</p>{{/relationMistake}}
        <select id="relation" name="relation" required\
        {{#relationMistake}} aria-invalid="true" aria-describedby="relation-mistake"{{/relationMistake}}>
        <option value="">{{t.chooseOne}}</option>
        {{#relations}}<option value="{{.value}}"{{#.isChosen}} selected{{/.isChosen}}>{{.label}}</option>{{/relations}}</select>
        """

    static let familyReview = """
        {{<layout}}{{$title}}{{t.inviteReview}}{{/title}}{{$main}}<h1>{{t.inviteReview}}</h1><p>{{t.inviteReviewLead}}</p>
        <div class="card"><p class="lead"><strong><bdi>{{name}}</bdi></strong>, {{relation}}</p>
        {{#rights}}<p>{{.}}</p>{{/rights}}<p>{{until}}</p></div>
        {{#closed}}<p>{{closed}}</p>{{/closed}}
        <form method="post" action="/family/invite"><input type="hidden" name="form" value="{{form}}">
        {{#fields}}<input type="hidden" name="{{.name}}" value="{{.value}}">{{/fields}}
        <div class="actions"><button name="step" value="send">{{t.inviteNow}}</button>
        <button class="plain" name="step" value="change">{{t.change}}</button></div></form>{{/main}}{{/layout}}
        """

    static let familyLink = """
        {{<layout}}{{$title}}{{title}}{{/title}}{{$main}}<h1>{{title}}</h1>
        <p><strong><bdi>{{inviter}}</bdi></strong></p><p>{{lead}}</p>
        <div class="notice said" role="status"><p><strong>{{t.inviteOnce}}</strong></p><p class="said"><code>{{link}}</code></p></div>
        <ol><li>{{t.inviteStepGive}}</li><li>{{t.inviteStepOpen}}</li><li>{{t.inviteStepClinic}}</li></ol>
        <p>{{expires}}</p><p>{{t.invitePrint}}</p>
        <p class="choices"><a class="main" href="/family">{{t.backToFamily}}</a></p>{{/main}}{{/layout}}
        """

    static let familyAccept = """
        {{<layout}}{{$title}}{{title}}{{/title}}{{$main}}<h1>{{title}}</h1>
        {{#notice}}<div class="notice warn" role="alert"><p>{{notice}}</p></div>
        <p class="choices"><a href="/family">{{t.backToFamily}}</a></p>{{/notice}}
        {{#offer}}<p>{{.lead}}</p><div class="card"><p class="lead"><strong><bdi>{{.name}}</bdi></strong></p>
        {{#.rights}}<p>{{.}}</p>{{/.rights}}<p>{{.until}}</p></div><p>{{.account}}</p><p>{{t.acceptHelp}}</p>
        <form method="post" action="{{.action}}"><input type="hidden" name="form" value="{{form}}">
        <div class="actions"><button>{{t.acceptNow}}</button></div></form>
        <p class="choices"><a href="/">{{t.notNow}}</a></p>{{/offer}}{{/main}}{{/layout}}
        """

    static let familyChild = """
        {{<layout}}{{$title}}{{title}}{{/title}}{{$main}}
        <p class="up"><a href="/family"><span aria-hidden="true">←</span> {{t.family}}</a></p><h1>{{title}}</h1>
        {{>mistakes}}<p>{{t.childLead}}</p>
        <form method="post" action="/family/child"><input type="hidden" name="form" value="{{form}}">
        <input type="hidden" name="key" value="{{key}}"><label for="childName">{{t.childName}}</label>
        {{#nameMistake}}<p class="error" id="name-mistake">{{nameMistake}}</p>{{/nameMistake}}
        <input id="childName" name="name" value="{{name}}" maxlength="80" autocomplete="off" required\
        {{#nameMistake}} aria-invalid="true" aria-describedby="name-mistake"{{/nameMistake}}>
        <label for="childBorn">{{t.childBorn}}</label>
        {{#bornMistake}}<p class="error" id="born-mistake">{{bornMistake}}</p>{{/bornMistake}}
        <input id="childBorn" name="born" type="date" value="{{born}}" max="{{today}}" required\
        {{#bornMistake}} aria-invalid="true" aria-describedby="born-mistake"{{/bornMistake}}>{{>relations}}
        <label for="note">{{t.childNote}}</label>
        {{#noteMistake}}<p class="error" id="note-mistake">{{noteMistake}}</p>{{/noteMistake}}
        <textarea id="note" name="note" rows="3" maxlength="500">{{note}}</textarea>
        <button>{{t.sendRequest}}</button></form>{{/main}}{{/layout}}
        """

    static let clinicProxies = """
        {{<layout}}{{$shape}}wide{{/shape}}{{$title}}{{title}}{{/title}}{{$main}}<h1>{{title}}</h1><p class="intro">{{lead}}</p>
        {{#notice}}<p class="error" role="alert">{{notice}}</p>{{/notice}}
        <section><h2>{{t.proxiesWaiting}}</h2>{{#isEmpty}}<p>{{t.queueEmpty}}</p>{{/isEmpty}}
        <ul class="threads">{{#items}}<li><h3><a href="{{.href}}"><bdi>{{.title}}</bdi></a></h3>{{>queued}}</li>{{/items}}</ul></section>
        <section><h2>{{t.proxiesStanding}}</h2>{{^standing}}<p>{{t.proxiesNone}}</p>{{/standing}}
        <ul class="threads">{{#standing}}<li><h3><bdi>{{.title}}</bdi></h3><p>{{.patient}}</p>{{>rights}}
        <div class="steps"><details><summary>{{t.endProxy}}<span class="hidden">: {{.title}}</span></summary>
        <form method="post" action="/clinic/proxies"><input type="hidden" name="form" value="{{form}}">
        <input type="hidden" name="ref" value="{{.ref}}"><input type="hidden" name="key" value="{{.key}}">
        <button class="plain">{{t.endProxyNow}}<span class="hidden">: {{.title}}</span></button></form></details></div></li>\
        {{/standing}}</ul></section>{{/main}}{{/layout}}
        """

    static let clinicProxy = """
        {{<layout}}{{$title}}{{title}}{{/title}}{{$main}}
        <p class="up"><a href="/clinic/proxies"><span aria-hidden="true">←</span> {{t.proxies}}</a></p>
        <h1><bdi>{{title}}</bdi></h1>{{>mistakes}}{{#item}}{{>queued}}{{/item}}
        <p class="go"><a href="{{chart}}">{{t.openChart}}</a></p>
        <div class="card"><dl>{{#facts}}<div><dt>{{.label}}</dt><dd class="said"><bdi>{{.value}}</bdi></dd></div>{{/facts}}</dl></div>
        {{#isWaiting}}<p>{{t.notAccepted}}</p>{{/isWaiting}}
        {{#search}}<section><h2>{{t.findChild}}</h2><p>{{t.findChildHelp}}</p><form method="get" action="{{action}}" role="search">
        <label for="who">{{t.peopleLabel}}</label><input id="who" name="who" value="{{.who}}" autocomplete="off">
        <button class="plain">{{t.find}}</button></form></section>{{/search}}
        {{#agree}}<section><h2>{{t.agree}}</h2><form method="post" action="{{action}}"><input type="hidden" name="form" value="{{form}}">
        {{#hasChildren}}<fieldset><legend>{{t.whichChild}}</legend>{{#children}}<label class="choice">
        <input type="radio" name="child" value="{{.ref}}" required><span><bdi>{{.name}}</bdi>{{#.born}}, {{.}}{{/.born}}</span></label>\
        {{/children}}</fieldset>{{/hasChildren}}
        <label for="note">{{t.howVerified}}</label><textarea id="note" name="note" rows="3" maxlength="500" required>{{.note}}</textarea>
        <div class="actions"><button name="step" value="approve">{{t.agreeNow}}</button></div></form></section>{{/agree}}
        <section><h2>{{t.refuseTitle}}</h2><form method="post" action="{{action}}"><input type="hidden" name="form" value="{{form}}">
        <label for="reason">{{t.whyRefusedFamily}}</label>
        <textarea id="reason" name="reason" rows="3" maxlength="500" required>{{reason}}</textarea>
        <div class="actions"><button class="plain" name="step" value="refuse">{{t.refuseNow}}</button></div></form></section>
        {{/main}}{{/layout}}
        """
}
