import type { Texts } from '#content/de/texts.ts'
import type { homeMessages } from '#content/en/home.ts'

export const homeTexts = {
  'home.title': '2016 stellte ein Messenger denen, die ihn nutzten, eine Frage.',
  'home.lede': 'Hier ist die Frage. Sie haben das Telefon in der Hand.',
  'home.doors': 'Womit beginnen',
  'home.door2016.title': '{month}',
  'home.door2016.text':
    'Sie werden gefragt. Tun Sie, was Sie getan hätten, und sehen Sie bei jedem Tippen, was daraus folgt.',
  'home.door2016.start': 'Mit {year} beginnen',
  'home.door2021.title': '{month}, wie es angekündigt war',
  'home.door2021.text': 'Sie werden wieder gefragt. Antworten Sie, oder warten Sie auf den Tag, den der Hinweis nennt.',
  'home.door2021.start': 'Mit {year} beginnen',
  'home.minutes':
    'Je {minutes, plural, one {etwa # Minute} other {etwa # Minuten}}. Sie können zu jedem Zeitpunkt zurück.',
  'home.mine': 'Wenn es Ihnen selbst geschah: <mine>Wozu habe ich zugestimmt?</mine> Vier Fragen, eine Seite.',
  'home.waiting.count': '{kinds, plural, one {# Datenart.} other {# Datenarten.}}',
  'home.waiting.text': 'Was von hier aus weitergehen darf, hängt von der Antwort ab.',
  'home.what': 'Was das ist',
  'home.live.title': 'Erleben',
  'home.live.text':
    'Sie tippen, und Tage vergehen. Die App, das Unternehmen und die Behörden tun, was sie nach den Quellen getan haben.',
  'home.see.title': 'Sehen',
  'home.see.text':
    'Nach jedem Tippen: welche Datenarten für welchen Zweck an den Mutterkonzern weitergegeben werden dürfen, und bis zu welchem Tag sich das ändern lässt.',
  'home.check.title': 'Prüfen',
  'home.check.text':
    'Die kleine Zahl hinter einem Satz öffnet seine Quellen. Wo sie sich widersprechen, steht jede Seite da. Wo niemand etwas weiß, steht auch das da.',
  'home.teach': 'Für eine Klasse: <teach>Unterrichtsstunden</teach>, mit oder ohne Netz.',
} as const satisfies Texts<typeof homeMessages>
