import type { Texts } from '#content/de/texts.ts'
import type { shareMessages } from '#content/en/share.ts'

export const shareTexts = {
  'share.button': 'Teilen',
  'share.title': 'Diesen Zeitpunkt teilen',
  'share.close': 'Schließen',
  'share.link.title': 'Link',
  'share.link.text':
    'Wer ihn öffnet, steht da, wo Sie jetzt stehen. Was Sie getan haben, steht in der Adresse selbst; kein Server erfährt es.',
  'share.link.label': 'Link zu diesem Zeitpunkt',
  'share.link.copy': 'Link kopieren',
  'share.link.copied': 'Link kopiert',
  'share.link.byHand': 'Der Browser erlaubte das Kopieren nicht. Der Link ist markiert: Kopieren Sie ihn von Hand.',
  'share.link.send': 'An eine App senden',
  'share.link.tooLong':
    'Diese Geschichte ist zu lang für einen Link: {length} Zeichen, und manche Programme schneiden Links nach {most} ab. Sichern Sie sie stattdessen als Datei.',
  'share.file.title': 'Datei',
  'share.file.text': 'Die ganze Geschichte als Szenariodatei. Diese App öffnet sie, und die Kommandozeile ebenso.',
  'share.file.save': 'Szenariodatei sichern',
  'share.file.saved': 'Gesichert als {name}',
  'share.cite.title': 'Zitat',
  'share.cite.copy': 'Als Zitat kopieren',
  'share.cite.copied': 'Zitat kopiert',
  'share.cite.byHand': 'Der Browser erlaubte das Kopieren nicht. Das Zitat ist markiert: Kopieren Sie es von Hand.',
  'share.cite.label': 'Zitat dieses Zeitpunkts',
  'share.cite.text': 'Consent Replay. {title}, {day}. Rekonstruktion, sinngemäß formuliert. {link}',
  'share.cite.untitled': 'Ein Zeitpunkt eines Verlaufs',
  'share.open.title': 'Eine Datei öffnen',
  'share.open.text':
    'Wählen Sie eine Szenariodatei, oder legen Sie sie irgendwo auf dieser Seite ab. Sie wird hier gelesen und nirgendwohin gesendet.',
  'share.open.choose': 'Eine Datei wählen',
  'share.open.drop': 'Die Datei zum Öffnen ablegen',
  'share.open.opened': '{name} ist geöffnet. Zur Geschichte davor führt „Rückgängig“ zurück.',
  'share.open.unreadable': 'Der Browser konnte {name} nicht lesen.',
  'share.faults.title': 'Diese Datei wurde nicht geöffnet',
  'share.faults.text':
    '{count, plural, one {# Stelle in {name} ist nicht, wie sie sein soll} other {# Stellen in {name} sind nicht, wie sie sein sollen}}. {unchanged, select, design {Ihr Entwurf ist unverändert.} other {Ihre Geschichte ist unverändert.}}',
  'share.faults.close': 'Schließen',
} as const satisfies Texts<typeof shareMessages>
