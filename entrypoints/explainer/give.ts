// How the reader comes by what explains a text: a script of its own, since nothing of it is needed before the text is drawn. Both run in the
// extension's own world of the frame, either first.
import type { explainInPlace } from './in-place'
import type { explainView } from './view'

export interface Explainer {
  readonly explainView: typeof explainView
  readonly explainInPlace: typeof explainInPlace
}

const HERE = Symbol.for('qianzi.explainer')

interface Coming {
  readonly promise: Promise<Explainer>
  readonly resolve: (explainer: Explainer) => void
}

function here(): Coming {
  const world = globalThis as { [HERE]?: Coming }
  if (!world[HERE]) {
    let resolve: Coming['resolve'] = () => undefined
    const promise = new Promise<Explainer>(done => {
      resolve = done
    })
    world[HERE] = { promise, resolve }
  }
  return world[HERE]
}

export const giveExplainer = (explainer: Explainer): void => here().resolve(explainer)

/** Comes when the script has come; never where it can't. */
export const takeExplainer = (): Promise<Explainer> => here().promise
