import type { Texts } from '#content/de/texts.ts'
import type { scormMessages } from '#content/en/scorm.ts'

export const scormTexts = {
  'scorm.frame': 'Stunde: {title}',
  'scorm.told':
    'Ihre Lernplattform erfährt, wo Sie sind, was Sie wählen, wie lange Sie brauchen und das Ergebnis des Tests am Ende. Was Sie schreiben, erfährt sie nicht; es ist weg, wenn Sie diese Seite schließen.',
  'scorm.alone':
    'Hier antwortet keine Lernplattform. Die Stunde lässt sich durchgehen; gemeldet wird nichts, und beim Schließen bleibt nichts erhalten.',
  'scorm.review': 'Zum Nachsehen geöffnet: Gemeldet wird nichts.',
  'scorm.again': 'Noch einmal versuchen',
  'scorm.beginFailed':
    'Die Lernplattform hat nicht begonnen ({refusal}). Die Stunde lässt sich lesen, aber gemeldet wird nichts, und nichts bleibt erhalten. Versuchen Sie es noch einmal. Hilft das nicht, schließen Sie diese Seite, öffnen Sie sie noch einmal aus dem Kurs und sagen Sie denen, die den Kurs betreuen, was hier steht.',
  'scorm.reportFailed':
    'Die Lernplattform hat nicht angenommen, was Sie zuletzt getan haben ({refusal}). Lassen Sie diese Seite offen und versuchen Sie es noch einmal. Hilft das nicht, sagen Sie denen, die den Kurs betreuen, was hier steht, bevor Sie schließen.',
  'scorm.error': '{call}, Fehler {code}',
  'scorm.errorSays': '{call}, Fehler {code}: {says}',
  'scorm.noError': '{call}',
  'scorm.noScripts': 'Die Stunde braucht Skripte. Hier sind sie ausgeschaltet.',
} as const satisfies Texts<typeof scormMessages>
