// What the page of a survey needs so that a study in a frame can hand over its record. Paste it where scripts may stand.
//
// study   the frame's element, whose address is the study's own page
// origin  where that page lies, as 'https://study.example.org': nobody else is listened to
// keep    is given the name of a batch and its lines; may return a promise. Only what it has kept is confirmed, so a batch
//         may come twice, under the same name.
function receiveConsentReplay(study, origin, keep) {
  addEventListener('message', async (event) => {
    if (event.origin !== origin || event.source !== study.contentWindow) return
    const { type, name, text } = event.data ?? {}
    if (type !== 'consent-replay/batch' || typeof name !== 'string' || typeof text !== 'string') return
    await keep(name, text)
    event.source.postMessage({ type: 'consent-replay/received', name }, origin)
  })
}
