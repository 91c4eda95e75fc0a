import { changeLayer } from '../../edits/changeFamily';
import { say } from '../message';
import { type Fix, NOTHING, type RunRule } from '../types';
import { holdsLayer, layerOf, layerParent } from './levels';
import { markerSpan, markerText } from './numbering';

/** 1. above （一）: the layers stand upside down. */
export const levelInverted: RunRule = {
  code: 'level-inverted',
  severity: { speech: 'warning', document: 'warning' },
  checkRun(run) {
    const above = layerParent(run);
    if (!above || layerOf(run.parts[0]!)! >= layerOf(above)!) return NOTHING;
    const below = layerOf(above)! + 1;
    const fixes: Fix[] = [];
    if (below <= 4 && !holdsLayer(run, below)) {
      const title = say('Change the list to {0}', changeLayer.example(below));
      fixes.push({ title, preferred: true, edits: () => changeLayer(run, below) });
    }
    const [found, parent] = [markerText(run.parts[0]!), markerText(above)];
    return [
      {
        message: say(
          '{0} stands under {1}: the layers are in the order 一、（一）1.（1） (GB/T 9704-2012 7.3.3).',
          found,
          parent,
        ),
        span: markerSpan(run.parts[0]!),
        related: [{ span: markerSpan(above), message: say('It stands under this part') }],
        fixes,
      },
    ];
  },
};
