/// Writing to the clinic.
extension PageTemplates {
    /// Above every box in which somebody writes.
    static let urgent = """
        <div class="notice alarm"><p><strong>{{t.urgentTitle}}</strong></p><p>{{t.urgentText}}</p>
        <p><a href="/emergency">{{t.emergency}}</a></p></div>
        """

    /// Above every form that came back.
    static let mistakes = """
        {{#.mistakes}}<div class="notice alarm" role="alert"><h2>{{t.problem}}</h2>
        <ul>{{#.list}}<li><a href="#{{.field}}">{{.text}}</a></li>{{/.list}}</ul></div>{{/.mistakes}}
        """

    /// How something stands.
    static let state = """
        {{#.state}}<p class="state {{.tone}}"><span aria-hidden="true">{{.sign}}</span> {{.word}}</p>{{/.state}}
        """

    static let textField = """
        <input type="hidden" name="form" value="{{.form}}"><input type="hidden" name="key" value="{{.key}}">
        <label for="text">{{t.yourMessage}}</label>
        {{#.textMistake}}<p class="error" id="text-mistake">{{.}}</p>{{/.textMistake}}
        <textarea id="text" name="text" rows="8" maxlength="{{.textLimit}}" required{{#.textMistake}} aria-invalid="true" \
        aria-describedby="text-mistake"{{/.textMistake}}>{{.text}}</textarea>
        """

    static let messages = """
        {{<layout}}{{$shape}}wide{{/shape}}{{$title}}{{title}}{{/title}}{{$main}}<h1>{{title}}</h1>
        {{#write}}<p class="choices"><a class="main" href="{{write}}">{{t.writeMessage}}</a></p>{{/write}}
        {{#isEmpty}}<p><strong>{{t.noMessages}}</strong></p><p>{{t.noMessagesHelp}}</p>{{/isEmpty}}
        <ul class="threads">{{#threads}}<li><h2><a href="{{.href}}"><bdi>{{.title}}</bdi></a></h2>
        {{#.news}}<p class="state warn"><span aria-hidden="true">●</span> {{.}}</p>{{/.news}}{{>state}}
        <p class="small"><span>{{.topic}}</span><span>{{.count}}</span><span>{{.when}}</span></p></li>{{/threads}}</ul>
        {{/main}}{{/layout}}
        """

    static let newMessage = """
        {{<layout}}{{$title}}{{title}}{{/title}}{{$main}}
        <p class="up"><a href="{{up}}"><span aria-hidden="true">←</span> {{t.backToMessages}}</a></p><h1>{{title}}</h1>
        {{#compose}}{{#.notice}}<p class="error" role="alert">{{.}}</p>{{/.notice}}{{>mistakes}}{{>urgent}}<p>{{replyTime}}</p>
        <form method="post" action="{{.action}}"><fieldset{{#.topicMistake}} aria-describedby="topic-mistake"{{/.topicMistake}}>
        <legend>{{t.aboutWhat}}</legend>{{#.topicMistake}}<p class="error" id="topic-mistake">{{.}}</p>{{/.topicMistake}}
        {{#.topics}}<label class="choice"><input type="radio" id="{{.id}}" name="topic" value="{{.value}}" required\
        {{#.isChosen}} checked{{/.isChosen}}><span>{{.label}}</span></label>{{/.topics}}</fieldset>
        <label for="subject">{{t.subject}}</label>
        {{#.subjectMistake}}<p class="error" id="subject-mistake">{{.}}</p>{{/.subjectMistake}}
        <input id="subject" name="subject" value="{{.subject}}" maxlength="{{.subjectLimit}}" autocomplete="off" required\
        {{#.subjectMistake}} aria-invalid="true" aria-describedby="subject-mistake"{{/.subjectMistake}}>
        {{>textField}}<button>{{t.sendMessage}}</button></form>{{/compose}}{{/main}}{{/layout}}
        """

    /// What was said, oldest first.
    static let talk = """
        <ol class="talk">{{#messages}}<li{{#.isOwn}} class="own"{{/.isOwn}}><p class="small"><strong><bdi>{{.who}}</bdi></strong>
        <time datetime="{{.datetime}}">{{.when}}</time>{{#.isNew}} <span class="badge warn">{{t.newMark}}</span>{{/.isNew}}</p>
        <p class="said"><bdi>{{.text}}</bdi></p>{{#.read}}<p class="small">{{.}}</p>{{/.read}}</li>{{/messages}}</ol>
        """

    static let thread = """
        {{<layout}}{{$title}}{{title}}{{/title}}{{$main}}
        <p class="up"><a href="{{up}}"><span aria-hidden="true">←</span> {{t.backToMessages}}</a></p>
        <h1><bdi>{{title}}</bdi></h1><p class="small">{{topic}}</p>{{>state}}{{>talk}}
        {{#closed}}<div class="notice"><p>{{t.closedHelp}}</p><p><a href="{{closed}}">{{t.writeMessage}}</a></p></div>{{/closed}}
        {{#compose}}<section><h2>{{t.answerHeading}}</h2>{{>mistakes}}{{>urgent}}<p>{{replyTime}}</p>
        <form method="post" action="{{.action}}">{{>textField}}<button>{{t.sendAnswer}}</button></form></section>{{/compose}}
        {{#answer}}<p class="choices"><a class="main" href="{{answer}}">{{t.answerInClinic}}</a></p>{{/answer}}{{/main}}{{/layout}}
        """
}
