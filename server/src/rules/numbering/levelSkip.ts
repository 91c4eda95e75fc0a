import { changeLayer } from '../../edits/changeFamily';
import { say } from '../message';
import type { RunRule } from '../types';
import { holdsLayer, layerParent } from './levels';
import { markerSpan, markerText } from './numbering';

/** 一、 followed by （1）: two layers are left out. 一、 followed by 1. is usual. */
export const levelSkip: RunRule = {
  code: 'level-skip',
  severity: { speech: 'hint', document: 'warning' },
  checkRun(run) {
    const above = layerParent(run);
    if (above?.layer !== 1 || above.own !== 4 || above.part !== run.parent) return [];
    const [found, parent] = [markerText(run.parts[0]!), markerText(above.part)];
    return [
      {
        message: say(
          '{0} directly under {1}: usually （一） or 1. stands between (GB/T 9704-2012 7.3.3).',
          found,
          parent,
        ),
        span: markerSpan(run.parts[0]!),
        fixes: [2, 3]
          .filter((layer) => !holdsLayer(run, layer))
          .map((layer, i) => ({
            title: say('Change the list to {0}', changeLayer.example(layer)),
            preferred: i === 0,
            edits: () => changeLayer(run, layer),
          })),
      },
    ];
  },
};
