export function install(folder?: string, options?: { quiet?: boolean }): void
