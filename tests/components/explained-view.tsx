// The reading view with its tooltip, as a reader has both.
import type { ComponentProps, VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import { numberRepairs, ReadingView } from '../../components/ReadingView'
import { Tooltip } from '../../components/Tooltip'
import type { Doc } from '../../utils/engine/doc'
import { wholeOf } from './whole-of'

type Props = Omit<ComponentProps<typeof Tooltip>, 'text' | 'repairs' | 'on'> & { doc: Doc; tooltips?: boolean; showRepairs?: boolean }

export function ExplainedView({ tooltips = true, showRepairs = false, doc, ...props }: Props): VNode {
  const parts = wholeOf(doc)
  const text = useMemo(() => ({ doc }), [doc])
  const { ofParts, ofWhole } = numberRepairs(parts)
  return (
    <>
      <ReadingView parts={parts} repairs={showRepairs ? ofParts : undefined} t={props.t} />
      <Tooltip {...props} text={text} on={tooltips} repairs={showRepairs ? ofWhole : undefined} />
    </>
  )
}
