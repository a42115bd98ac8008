import { create } from 'zustand'

export const SPEEDS = [0.5, 1, 2] as const
export type Speed = (typeof SPEEDS)[number]

interface Playback {
  /** Which control plays. One only, however many are mounted for different widths. */
  readonly player: string | null
  readonly speed: Speed
}

/** A matter of this view, not of the story: it is neither saved nor shared. */
export const usePlayback = create<Playback>(() => ({ player: null, speed: 1 }))

export function startPlay(player: string): void {
  usePlayback.setState({ player })
}

export function stopPlay(): void {
  usePlayback.setState({ player: null })
}

export function nextSpeed(speed: Speed): Speed {
  return SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length] ?? 1
}

export function setSpeed(speed: Speed): void {
  usePlayback.setState({ speed })
}
