export function onPath(names: readonly string[]): string | undefined
export function aptInstall(packages: readonly string[]): boolean
export function findChromium(): Promise<{ executablePath?: string; from: string }>
