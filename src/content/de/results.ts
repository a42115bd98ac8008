import type { Texts } from '#content/de/texts.ts'
import type { resultsMessages } from '#content/en/results.ts'

export const resultsTexts = {
  'results.column.row_id': 'Ein Schlüssel der Zeile: Keine zwei Zeilen haben denselben.',
  'results.column.session_id':
    'Eine Zufallszahl der Sitzung. Sie ist aus nichts gebildet, was über jemanden bekannt ist.',
  'results.column.condition_id': 'Die Bedingung, die gezeigt wurde.',
  'results.column.assigned_condition':
    'Die Bedingung, die dem Link oder der Kennung des Panels zugeteilt war; leer: Keines von beiden wurde aufgezeichnet.',
  'results.column.slot': 'Die Stelle des Links in der Liste der Links; leer: nicht aufgezeichnet.',
  'results.column.panel_id': 'Wer es für das Panel ist. Nicht zur Weitergabe.',
  'results.column.record_kind':
    'Ob jemand teilnahm (real), jemand aus der Forschung nachsah (preview) oder niemand da war (synthetic).',
  'results.column.consent': 'Ob eingewilligt wurde; notAsked: Die Sitzung endete vorher.',
  'results.column.end':
    'Wie die Sitzung endete; open: Sie brach ab, oder der Rest kam nie an. Zurückgezogene Sitzungen stehen nicht in der Tabelle.',
  'results.column.kept': 'Ob die Daten behalten werden dürfen, wenn jemand ging.',
  'results.column.analysed':
    'Es wurde eingewilligt, und keine Ausschlussregel griff: Die Zeile zählt in den Zielgrößen.',
  'results.column.excluded_by': 'Die Ausschlussregeln, die griffen, in der Reihenfolge der Studie.',
  'results.column.phone': 'Das Telefon, das simuliert wurde.',
  'results.column.decision':
    'Die erste Antwort auf die Frage; partly: Manche Zwecke wurden zurückgehalten, aber nicht alle, bei denen das möglich war.',
  'results.column.decision_ms':
    'Vom ersten Bild, auf dem das Telefon mit seiner Frage zu sehen war, bis zu dem Schritt, der sie beantwortete.',
  'results.column.taps_to_decision': 'Wie oft bis zur ersten Antwort getippt wurde, sie eingeschlossen.',
  'results.column.path':
    'Die Schritte bis zur ersten Antwort, sie eingeschlossen, oder alle Schritte, wo es keine gab; eine Zahl nach einem Stern: so viele Male.',
  'results.column.held_back_first': 'Ob die erste Antwort alles zurückhielt, was sich zurückhalten ließ.',
  'results.column.answered': 'Ob die Frage überhaupt beantwortet wurde.',
  'results.column.decision_at_end': 'Die Antwort, wie sie zum letzten aufgezeichneten Zeitpunkt stand.',
  'results.column.held_back_at_end':
    'Ob zum letzten aufgezeichneten Zeitpunkt Daten durch eine Antwort zurückgehalten waren.',
  'results.column.shared_at_end':
    'Ob zum letzten aufgezeichneten Zeitpunkt eine Weitergabe von Daten erlaubt ist, ganz oder zum Teil.',
  'results.column.left_service': 'Ob das simulierte Konto gelöscht wurde.',
  'results.column.pairs_shared':
    'Paare aus Datenart und Zweck, deren Weitergabe zum letzten aufgezeichneten Zeitpunkt erlaubt ist.',
  'results.column.taps':
    'Wie oft auf dem simulierten Telefon insgesamt getippt wurde; Eintippen von Text und Warten zählen nicht.',
  'results.column.refused_steps': 'Schritte, die versucht wurden und nicht möglich waren.',
  'results.column.last_day': 'Der simulierte Tag des letzten aufgezeichneten Zeitpunkts.',
  'results.column.last_screen': 'Der Bildschirm des letzten aufgezeichneten Zeitpunkts.',
  'results.column.comprehension_share':
    'Der Anteil der richtig beantworteten Verständnisfragen, von denen, die zählen.',
  'results.column.attention_failed':
    'Aufmerksamkeitsprüfungen, die nicht wie verlangt oder gar nicht beantwortet wurden.',
  'results.column.item_single': 'Die Antwort auf: {text}',
  'results.column.item_multiple': 'Die Antworten, durch ein Leerzeichen getrennt, auf: {text}',
  'results.column.item_likert': 'Der gewählte Punkt ({low} bis {high}), der niedrigste zuerst, auf die Frage: {text}',
  'results.column.item_number': 'Die Zahl, angegeben auf die Frage: {text}',
  'results.column.item_text': 'Die Worte, geschrieben auf die Frage: {text}',
  'results.column.item_attention': 'Die Antwort auf die Aufmerksamkeitsprüfung: {text}',
  'results.column.item_comprehension': 'Die Antworten, durch ein Leerzeichen getrennt, auf: {text}',
  'results.column.item_right':
    'Ob genau die richtigen genannt wurden, für den letzten Tag dieser Person; leer: nicht beantwortet oder ohne sichere Antwort. Zu: {text}',
  'results.column.item_sus': 'Der gewählte Punkt auf der Skala zur Benutzbarkeit, starke Ablehnung zuerst, zu: {text}',
  'results.column.sus_score':
    'Der Wert auf der Skala zur Benutzbarkeit; leer, wenn nicht jede Aussage beantwortet wurde.',
  'results.column.run_ms': 'Vom Beginn der Sitzung bis zu ihrer letzten Aufzeichnung.',
  'results.column.task_ms': 'Von der ersten bis zur letzten Aufzeichnung auf dem simulierten Telefon.',
  'results.column.hidden_ms': 'Wie lange die Seite verdeckt war; leer: Die Studie zeichnet es nicht auf.',
  'results.column.blurred_ms':
    'Wie lange ein anderes Fenster die Tastatur hatte; leer: Die Studie zeichnet es nicht auf.',
  'results.column.away_ms': 'Wie lange die Seite geschlossen oder weg war, nach der Uhr des Systems.',
  'results.column.clock_resolution_ms': 'Wie fein der Browser die Zeit maß.',
  'results.column.sittings':
    'Wie oft die Sitzung geöffnet wurde: mehr als einmal nach einem Neuladen oder einem Absturz.',
  'results.column.device_input': 'Wie das Gerät hauptsächlich bedient wird; leer: Die Studie zeichnet es nicht auf.',
  'results.column.device_width': 'Wie breit die Seite ungefähr ist; leer: Die Studie zeichnet es nicht auf.',
  'results.column.events': 'Aufzeichnungen der Sitzung, jede einmal gezählt.',
  'results.column.record_whole':
    'Ob die Kette der Aufzeichnungen dieser Sitzung keine Lücke, keine Änderung und keine Gabelung hat.',
  'results.column.record_faults': 'Was an der Kette nicht stimmt, mit den Nummern der Aufzeichnungen.',
  'results.column.design':
    'Ein Maß des Entwurfs, der gezeigt wurde, vom Labor allein aus dem Entwurf berechnet; leer: dort nicht möglich oder nicht definiert. Es ist für alle gleich, die dieselbe Bedingung auf demselben Telefon sahen.',
  'results.metric.taps_accept': 'Wie oft zum Akzeptieren zu tippen ist, auf dem kürzesten Weg.',
  'results.metric.taps_refuse': 'Wie oft zum Ablehnen zu tippen ist, auf dem kürzesten Weg.',
  'results.metric.taps_put_off': 'Wie oft zum Aufschieben der Frage zu tippen ist.',
  'results.metric.taps_revoke': 'Wie oft zu tippen ist, um am Tag danach zurückzunehmen, was akzeptiert war.',
  'results.metric.taps_revoke_after_window':
    'Wie oft zu tippen ist, um nach der Frist des Entwurfs zurückzunehmen, was akzeptiert war.',
  'results.metric.taps_restore':
    'Wie oft zu tippen ist, um am Tag nach dem Ablehnen die Weitergabe wieder zu erlauben.',
  'results.metric.taps_leave': 'Wie oft zu tippen ist, um nach dem Akzeptieren den Dienst zu verlassen.',
  'results.metric.taps_accept_from_banner': 'Wie oft zum Akzeptieren zu tippen ist, vom Banner aus.',
  'results.metric.ratio_refuse': 'Tippen zum Ablehnen im Verhältnis zum Tippen zum Akzeptieren.',
  'results.metric.ratio_revoke': 'Tippen zum Zurücknehmen im Verhältnis zum Tippen zum Akzeptieren.',
  'results.metric.confirmations_refuse': 'Wie oft auf dem Weg zum Ablehnen nachgefragt wird.',
  'results.metric.screens_refuse':
    'Bildschirme auf dem Weg zum Ablehnen. Wie schwer sie zu lesen sind, wird im Labor an ihren gezeichneten Worten gemessen und ist keine Spalte.',
  'results.metric.scrolls_refuse': 'Wie oft auf dem Weg zum Ablehnen zu scrollen ist.',
  'results.metric.hidden_depth': 'Bildschirme vor dem ersten Bedienelement, das zurückhält.',
  'results.metric.preselected':
    'Wie viel von dem, was sich zurückhalten lässt, an ist, bevor jemand es berührt, von nichts bis alles.',
  'results.metric.choice_days': 'Tage binnen eines Jahres, an denen noch zurückhalten kann, wer sofort akzeptiert hat.',
  'results.metric.reversible':
    'Eins: Was akzeptiert war, lässt sich zurücknehmen und wieder erlauben. Null: nicht beides.',
  'results.metric.uses_bundled': 'Der Anteil der Zwecke, die sich nicht einzeln akzeptieren oder ablehnen lassen.',
  'results.metric.promise_gap':
    'Der Anteil dessen, was die Beschriftung des Schalters als beendet erwarten lässt und was weitergeht.',
  'results.metric.decline_gap':
    'Der Anteil dessen, was die Schaltfläche zum Ablehnen als beendet erwarten lässt und was weitergeht.',
  'results.metric.confirms_only_refusal':
    'Eins: Nur der Weg, der schützt, fragt nach. Null: Er tut es nicht, oder das Akzeptieren tut es auch.',
  'results.metric.parity_present':
    'Eins: Es gibt einen Weg zum Akzeptieren und einen zum Ablehnen. Null: Es gibt nicht beide.',
  'results.metric.parity_same_layer': 'Eins: Ja und Nein stehen auf derselben Ebene. Null: Sie tun es nicht.',
  'results.metric.parity_same_kind':
    'Eins: Ja und Nein sind beide Schaltflächen. Null: Eines von beiden ist etwas anderes.',
  'results.metric.parity_same_look':
    'Eins: Ja und Nein sind nach dem Entwurf gleich. Null: Sie sind es nicht. Wie schwer sie wirken, wird im Labor an den Pixeln eines Browsers gemessen und ist keine Spalte.',
  'results.metric.parity_for_everybody': 'Eins: Alle haben die Wahl. Null: Nur manche haben sie.',
  'results.metric.available_days_unanswered':
    'Tage des ersten Jahres, an denen zurückhalten kann, wer nicht geantwortet hat.',
  'results.metric.available_days_accepted': 'Tage des ersten Jahres, an denen zurückhalten kann, wer akzeptiert hat.',
  'results.metric.prompts_doing_nothing': 'Wie oft die Frage binnen eines Jahres wiederkommt, wenn jemand nichts tut.',
  'results.metric.prompts_after_refusing':
    'Wie oft die Frage binnen eines Jahres wiederkommt, wenn jemand abgelehnt hat.',
  'results.metric.refusal_is_final': 'Eins: Ein Ablehnen beendet das Fragen für ein Jahr. Null: Es beendet es nicht.',
  'results.metric.day_moves': 'Wie oft sich der abgedruckte Tag binnen eines Jahres verschiebt.',
  'results.metric.function_days_lost_doing_nothing':
    'Was nicht zu akzeptieren binnen eines Jahres nimmt, wenn jemand nichts tut: jede Funktion, gezählt an jedem Tag, an dem sie verloren ist.',
  'results.metric.function_days_lost_after_refusing':
    'Was nicht zu akzeptieren binnen eines Jahres nimmt, wenn jemand abgelehnt hat: jede Funktion, gezählt an jedem Tag, an dem sie verloren ist.',
  'results.metric.loss_begins_doing_nothing':
    'Der erste Tag, an dem eine Funktion verliert, wer nichts tut; leer auch, wo nichts verloren geht.',
  'results.metric.loss_begins_after_refusing':
    'Der erste Tag, an dem eine Funktion verliert, wer abgelehnt hat; leer auch, wo nichts verloren geht.',
  'results.metric.shared_doing_nothing':
    'Paare aus Datenart und Zweck, deren Weitergabe der Text nach {days} Tagen erlaubt, wenn jemand nichts tut.',
  'results.metric.reminders_doing_nothing':
    'Wie oft die Frage binnen {days} Tagen wiederkommt, wenn jemand nichts tut.',
  'results.metric.penalties_doing_nothing':
    'Wie oft das Konto binnen {days} Tagen eingeschränkt, gesperrt oder gelöscht wird, wenn jemand nichts tut.',
  'results.metric.shared_after_refusing':
    'Paare aus Datenart und Zweck, deren Weitergabe der Text nach {days} Tagen erlaubt, wenn jemand abgelehnt hat.',
  'results.metric.reminders_after_refusing':
    'Wie oft die Frage binnen {days} Tagen wiederkommt, wenn jemand abgelehnt hat.',
  'results.metric.penalties_after_refusing':
    'Wie oft das Konto binnen {days} Tagen eingeschränkt, gesperrt oder gelöscht wird, wenn jemand abgelehnt hat.',
  'results.column.event_seq': 'Die Stelle der Aufzeichnung in ihrer Sitzung.',
  'results.column.event_t_ms': 'Seit die Sitzung begann; leer: Die Studie zeichnet keine Zeiten auf.',
  'results.column.event_sim_date': 'Der simulierte Tag; leer auf Seiten, die nicht zum Telefon gehören.',
  'results.column.event_screen': 'Der Bildschirm des simulierten Telefons unmittelbar danach.',
  'results.column.event_actor': 'Ob die teilnehmende Person oder die App es tat.',
  'results.column.event_type': 'Was geschah.',
  'results.column.event_target':
    'Worum es ging: einen Schritt, eine Seite, einen Bildschirm, eine Frage oder einen Tag.',
  'results.column.event_value': 'Was daraus wurde: eine Antwort, eine Dauer oder warum es nicht möglich war.',
  'results.column.event_changed_pairs':
    'Paare, deren Status sich änderte: Datenart, Zweck, vorher, nachher; mehrere durch Semikolon getrennt.',
  'results.column.event_kind': 'Ob es eine echte Aufzeichnung ist.',
  'results.column.event_standing': 'Wo das simulierte Telefon stand, wie die Simulation es schreibt.',
  'results.column.event_event': 'Das Ereignis, wie es aufgezeichnet wurde, als JSON.',
  'results.column.event_study_id': 'Die Studie, die die Aufzeichnung nennt.',
  'results.column.event_study_hash': 'Der Hash der Studiendatei, den die Aufzeichnung nennt.',
  'results.column.event_format': 'Das Format der Aufzeichnung.',
  'results.column.event_prev': 'Der Hash der Aufzeichnung davor; Nullen bei der ersten.',
  'results.column.event_hash': 'Der Hash dieser Aufzeichnung, mit {algorithm} über alles Übrige in ihr.',

  'results.dataset.description':
    'Daten der Studie „{title}“: eine Zeile je Person und eine Zeile je Ereignis. Studiendatei: {algorithm} {hash}.',
  'results.dataset.tables': 'Tabellen',
  'results.dataset.participants': '{file}: eine Zeile je Person. Der Schlüssel ist {key}.',
  'results.dataset.events':
    '{file}: eine Zeile je Ereignis. Der Schlüssel ist {key}; zu welcher Person Zeilen gehören, sagt {session}, und sie stehen in der Reihenfolge von {order}. Die Datei lässt sich wieder einlesen: Jede Zeile enthält die ganze Aufzeichnung und ihren Hash.',
  'results.dataset.withoutIds':
    'Kennungen des Panels sind weggelassen, und mit ihnen die Ereignisse, die sie enthalten: Wo es eine gab, findet ein Einlesen dieser Datei eine Lücke.',
  'results.dataset.withIds': 'Kennungen des Panels sind enthalten: Geben Sie den Datensatz so nicht weiter.',
  'results.dataset.left': 'Was nicht darin ist',
  'results.dataset.unmeasured':
    'Zwei Maße des Labors sind keine Spalten: wie schwer die Worte eines Entwurfs zu lesen sind, denn das hängt davon ab, wie die Bildschirme gezeichnet sind, und wie schwer seine Schaltflächen wirken, denn das kann nur ein Browser messen.',
  'results.dataset.withdrawn':
    '{count, plural, =0 {Niemand hat Daten zurückgezogen.} one {# Person hat ihre Daten zurückgezogen. Nichts davon ist in diesen Dateien.} other {# Personen haben ihre Daten zurückgezogen. Nichts davon ist in diesen Dateien.}}',
  'results.dataset.synthetic': 'Manche dieser Personen sind erfunden. Sie beweisen über niemanden etwas.',
  'results.dataset.folders': 'Neben den Daten',
  'results.dataset.folder.analysis': 'analysis: Skripte für R und Python, um damit zu beginnen.',
  'results.dataset.folder.materials': 'materials: die Studiendatei, mit jedem Entwurf, wie er gezeigt wurde.',
  'results.dataset.folder.documentation':
    'documentation: das Codebuch, und wer nach welcher Regel ausgeschlossen wurde.',
  'results.dataset.folder.results': 'results: Zählungen und Zielgrößen, wie die App sie berechnete.',
  'results.dataset.standard':
    'Die Ordner folgen {standard}. Unsere eigene Prüfung sieht auf diese seiner Regeln: {rules}. Sie ist nicht der Validator des Projekts; wo er mehr findet, hat er recht.',
  'results.dataset.changes': 'Wie exportiert.',
} as const satisfies Texts<typeof resultsMessages>
