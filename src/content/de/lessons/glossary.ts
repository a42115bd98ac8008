import { term, words } from '#content/lessons/write.ts'

/** The words of all lessons; each takes those that it needs. */
export const glossary = {
  notice: term('Hinweis', words('Der Bildschirm, auf dem eine App darum bittet, etwas Neues zu akzeptieren.')),
  default: term('Voreinstellung', words('Wie ein Schalter steht, bevor ihn jemand berührt hat.')),
  optOut: term(
    'Opt-out',
    words(
      'Eine Wahl, die einen Zweck beendet. Solange niemand sie trifft, läuft er weiter. Beim Opt-in ist es umgekehrt.',
    ),
  ),
  window: term('Frist', words('Die Tage, an denen eine Wahl noch geändert werden kann.')),
  putOff: term('Aufschieben', words('Einen Hinweis ohne Antwort schließen. Das ist weder ein Ja noch ein Nein.')),
  pair: term('Paar', words('Eine Datenart und ein Zweck: zum Beispiel die Telefonnummer, für Werbung.')),
  mayBeShared: term(
    'Darf weitergegeben werden',
    words(
      'Die geltenden Bedingungen erlauben es für diese Person an diesem Tag. Es heißt nicht, dass etwas gesendet wurde.',
    ),
  ),
  disputed: term('Strittig', words('Verlässliche Quellen widersprechen einander. Alle Seiten werden gezeigt.')),
  open: term('Offen', words('Der Text nennt es nicht und schließt es nicht aus, und niemand widerspricht.')),
  telling: term('Fassung', words('Was auf einen Schritt folgt: wie es angekündigt war, oder wie es geschah.')),
  record: term(
    'Die Belege',
    words('Alle Quellen, die für diese Seiten gelesen wurden, und wie sicher jede von ihnen macht.'),
  ),
  source: term(
    'Quelle',
    words('Der Text, in dem etwas gelesen wurde. Er kann amtlich sein, aus der Presse oder aus zweiter Hand.'),
  ),
  assumption: term(
    'Annahme',
    words('Was keine Quelle sagt und die Simulation entscheiden muss. Es ist immer gekennzeichnet.'),
  ),
  regulator: term('Aufsicht', words('Eine Behörde, die darauf achtet, dass ein Gesetz eingehalten wird.')),
  commitment: term('Zusage', words('Was ein Unternehmen einer Behörde für die Zukunft verspricht.')),
  patternNote: term(
    'Notiz zu einem Muster',
    words(
      'Ein Name dafür, wie ein Bildschirm gebaut ist, mit dem, was für den Namen spricht und was dagegen. Sie ist kein Urteil.',
    ),
  ),
  measure: term(
    'Maß',
    words('Etwas, das auf den Bildschirmen gezählt wird. Es sagt nichts darüber, was Menschen tun.'),
  ),
  promiseGap: term(
    'Lücke zum Versprechen',
    words(
      'Wie viel von dem weiterläuft, was beim Lesen der Beschriftung als beendet gilt. Was Menschen erwarten, ist unsere Annahme.',
    ),
  ),
  preset: term(
    'Vorlage',
    words('Ein fertiger Entwurf im Labor zum Anfangen: gebaut, angekündigt, verlangt oder von uns.'),
  ),
  knob: term('Regler', words('Eine Einstellung eines Entwurfs im Labor, etwa wie der Schalter zu Beginn steht.')),
} as const
