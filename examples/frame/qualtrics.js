// A study as one question of a Qualtrics survey. Not run in Qualtrics.
//
// 1. In the survey flow, above the block of the question, declare the embedded data `session` and `end`.
// 2. Make a question of the kind "Text / Graphic". In its HTML view paste
//      <iframe id="study" title="Study" width="100%" height="700"
//        src="https://study.example.org/run-one-tap.html#pid=${e://Field/ResponseID}"></iframe>
// 3. In its JavaScript paste this, and the function of receive.js before it.
//
// The study file names two places, both of which must have a batch before it counts as delivered:
//   "collectors": [{ "to": "dropbox", "url": "https://data.example.org/" },
//                  { "to": "frame", "origin": "https://YOUR-BRAND.qualtrics.com" }]
// The record goes to the dropbox, because a field of Qualtrics is too short for it; the survey keeps the number of the
// session, by which both are joined. The new kind of survey wants `setJSEmbeddedData('session', …)` and fields that are
// declared as `__js_session`, `__js_end`.
const STUDY = 'https://study.example.org' // CHANGE: where the study's page lies.

Qualtrics.SurveyEngine.addOnReady(function () {
  const question = this
  question.hideNextButton()
  receiveConsentReplay(
    document.getElementById('study'),
    STUDY,
    (name) => Qualtrics.SurveyEngine.setEmbeddedData('session', name.split('/')[1].slice(0, 36)),
    (end) => {
      Qualtrics.SurveyEngine.setEmbeddedData('end', end)
      question.showNextButton()
    },
  )
})
