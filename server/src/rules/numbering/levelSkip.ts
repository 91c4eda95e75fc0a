import { changeLayer } from '../../edits/changeFamily';
import { say } from '../message';
import { NOTHING, type RunRule } from '../types';
import { holdsLayer, layerOf, layerParent } from './levels';
import { markerSpan, markerText } from './numbering';

/** 一、 followed by （1）: two layers are left out. 一、 followed by 1. is usual. */
export const levelSkip: RunRule = {
  code: 'level-skip',
  severity: { speech: 'hint', document: 'warning' },
  checkRun(run) {
    const above = layerParent(run);
    if (!above || above !== run.parent || layerOf(above) !== 1 || layerOf(run.parts[0]!) !== 4) return NOTHING;
    const [found, parent] = [markerText(run.parts[0]!), markerText(above)];
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
