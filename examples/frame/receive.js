// What the page of a survey needs so that a study in a frame can hand over its record. The study file names where that
// page lies: "collectors": [{ "to": "frame", "origin": "https://survey.example.org" }]. No other page is told anything.
//
// study   the frame's element, whose address is the study's own page
// origin  where the study lies, as 'https://study.example.org': nobody else is listened to
// keep    is given the name of a batch and its lines (JSON Lines); may return a promise. Only what it has kept is
//         confirmed, so a batch may come twice, under the same name
// over    is told 'kept' or 'withdrawn' when the participant has decided; then what was kept of a withdrawn one has to go
function receiveConsentReplay(study, origin, keep, over = () => {}) {
  addEventListener('message', async (event) => {
    if (event.origin !== origin || event.source !== study.contentWindow) return
    const { type, name, text } = event.data ?? {}
    if (type !== 'consent-replay/batch' || typeof name !== 'string' || typeof text !== 'string') return
    await keep(name, text)
    event.source.postMessage({ type: 'consent-replay/received', name }, origin)
    const ends = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).event.type)
    const end = ends.findLast((each) => each === 'kept' || each === 'withdrawn')
    if (end) over(end)
  })
}
