import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { printSides } from '#app/compareLink.ts'
import { say } from '#content/say.ts'
import type { Telling } from '#domain/scenario/types.ts'
import { useMoment, useScenario } from '#store/hooks.ts'

/** The way from this story to both of its tellings, side by side on the day that is looked at. */
export function CompareBoth({ edition }: { readonly edition: Telling }): ReactNode {
  const scenario = useScenario()
  const { on } = useMoment()
  const hash = printSides({ a: { ...scenario, telling: edition }, b: { ...scenario, telling: 'happened' }, on })
  return <Link to={{ pathname: '/compare/', hash }}>{say('telling.both')}</Link>
}
