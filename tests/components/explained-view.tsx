// The reading view with its tooltip, as a reader has both.
import type { ComponentProps, VNode } from 'preact'
import { numberRepairs, ReadingView } from '../../components/ReadingView'
import { Tooltip } from '../../components/Tooltip'
import { wholeOf } from './whole-of'

type Props = Omit<ComponentProps<typeof Tooltip>, 'repairs' | 'on'> & { tooltips?: boolean; showRepairs?: boolean }

export function ExplainedView({ tooltips = true, showRepairs = false, ...props }: Props): VNode {
  const parts = wholeOf(props.doc)
  const { ofParts, ofWhole } = numberRepairs(parts)
  return (
    <>
      <ReadingView parts={parts} repairs={showRepairs ? ofParts : undefined} t={props.t} />
      <Tooltip {...props} on={tooltips} repairs={showRepairs ? ofWhole : undefined} />
    </>
  )
}
