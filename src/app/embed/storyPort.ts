import type { EmbedPort } from '#app/embed/bridge.ts'
import { linkFaults } from '#app/embed/linkFaults.ts'
import { fragmentOf, siteLink, toldMoment } from '#app/embed/told.ts'
import { printFragment, type LinkState } from '#app/link.ts'
import { parseFragment, type ParsedLink } from '#app/paths.ts'
import { LAST_DAY } from '#domain/consent/calendar.ts'
import type { EmbedCommand, EmbedView } from '#domain/embed/types.ts'
import { shown, type Fault } from '#domain/scenario/fault.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import { loadDesigns } from '#store/designs.ts'
import { isPublicOnly, knowledge } from '#store/knowledge.ts'
import { act, currentStory, freshSession, goToDay, session, settled, showAddress, undo } from '#store/session.ts'
import { isDatedRecordHere, loadDatedRecord, setPublicOnly } from '#store/setting.ts'
import { momentOf } from '#store/story.ts'

function momentHere(): Moment {
  const moment = momentOf(currentStory(), session.getState().cursor)
  const record = knowledge.getState().publicOnly
  return record ? record.knownMoment(moment) : moment
}

/** Where the session stands, as a link says it. */
export function linkHere(): LinkState {
  const { scenario, cursor } = session.getState()
  return { scenario, cursor, publicOnly: isPublicOnly() }
}

/** A moment is shown, and what was done before it cannot be undone back to: it was another story. */
export async function showMoment({ scenario, cursor, publicOnly = false }: LinkState): Promise<void> {
  if (publicOnly && !isDatedRecordHere()) await loadDatedRecord()
  showAddress(scenario, cursor)
  await settled()
  const shown = session.getState()
  session.setState({ ...freshSession(shown.scenario, shown.cursor), deeds: shown.deeds })
  setPublicOnly(publicOnly)
}

async function parsed(link: string): Promise<ParsedLink> {
  const first = parseFragment(fragmentOf(link))
  if (first.kind !== 'design') return first
  await loadDesigns()
  return parseFragment(fragmentOf(link))
}

async function open(text: string): Promise<readonly Fault[]> {
  const link = await parsed(text)
  const faults = linkFaults(link)
  if (faults.length === 0 && link.kind === 'moment') await showMoment(link.state)
  return faults
}

function step(wanted: string): readonly Fault[] {
  const offered = [...momentHere().offered]
  const found = offered.find((one) => one === wanted)
  if (found === undefined) return [{ path: '$.step', code: 'notOneOf', found: shown(wanted), wanted: offered }]
  act(found)
  return []
}

type StoryCommand = Exclude<EmbedCommand, { type: 'theme' | 'state' }>

async function carryOut(command: StoryCommand): Promise<readonly Fault[]> {
  if (command.type === 'open') return open(command.link)
  if (command.type === 'step') return step(command.step)
  if (command.type === 'day') {
    const { firstDay } = currentStory()
    if (command.date < firstDay || command.date > LAST_DAY)
      return [{ path: '$.date', code: 'outOfRange', found: shown(command.date), wanted: [firstDay, LAST_DAY] }]
    goToDay(command.date)
    return []
  }
  if (session.getState().past.length === 0) return [{ path: '$.type', code: 'nothingToUndo', found: null }]
  undo()
  return []
}

/** What a page around an embed of one story may ask of it. `ready` is waited for before a screen changes. */
export function storyPort(
  view: Extract<EmbedView, 'phone' | 'flow' | 'map' | 'timeline'>,
  ready: () => Promise<unknown> = () => Promise.resolve(),
): EmbedPort {
  return {
    view,
    state: () => ({
      view,
      link: siteLink('/play/', printFragment(linkHere())),
      date: session.getState().cursor.on,
      ...toldMoment(momentHere()),
    }),
    carryOut: async (command) => {
      await ready()
      return carryOut(command)
    },
    onChange: (tell) => {
      const stops = [session.subscribe(tell), knowledge.subscribe(tell)]
      return () => {
        for (const stop of stops) stop()
      }
    },
  }
}
