// Empty until the build divides the German catalogue, as it does the English one.
export { compiled, english, evidence } from '#content/de/parts/none.ts'
