import { describe, test } from 'vitest';
import { expectFindings, expectPreferredFix } from '../../support/findings';

const CODE = 'broken-paragraph';
const HEAD = '同志们：\n今天开会，主要任务是部署下一步的工作。\n';

describe('found', () => {
  test('after a character of two units, whole', () => {
    expectFindings(CODE, '要抓紧1.\ucce2-->。%\u9132\ufffe**\ufffe\ud83c\udde8⟦\ud83c\uddf3⟧\r的。');
  });
  test('after a comma', () => {
    expectFindings(
      CODE,
      `${HEAD}本着对事业、对干部高度负责的态度，进一步优化干部年龄和知识的结构⟦，⟧\n坚持在实践中锻炼，在工作中培养，把担子交给年轻人。\n这件事要抓紧。`,
    );
  });
  test('after 、 in prose', () => {
    expectFindings(
      CODE,
      `${HEAD}这项工作关系群众切身利益，关系全县发展大局，各乡镇、各部门⟦、⟧\n各村都要认真对待，逐项落实到位。\n这件事要抓紧。`,
    );
  });
  test('after a word that ends no paragraph, or before one that begins none', () => {
    expectFindings(
      CODE,
      `${HEAD}各级各部门要认真学习领会这次会议的精神，进一步统一思想、振奋精神，增强做好工⟦的⟧\n责任感，把各项任务落到实处。`,
    );
    expectFindings(
      CODE,
      `${HEAD}各级各部门要认真学习领会这次会议的精神，进一步统一思想、振奋精神，增强做好工⟦作⟧\n的责任感，把各项任务落到实处。`,
    );
  });
  test('the fix joins, with the indent and blank lines', () => {
    expectPreferredFix(
      CODE,
      `${HEAD}　　本着对事业、对干部高度负责的态度，进一步优化干部年龄和知识的结构，\n\n　　坚持在实践中锻炼，在工作中培养。\n这件事要抓紧。`,
      `${HEAD}　　本着对事业、对干部高度负责的态度，进一步优化干部年龄和知识的结构，坚持在实践中锻炼，在工作中培养。\n这件事要抓紧。`,
    );
  });
});

describe('silent', () => {
  test.each([
    ['list ends', '会议要求抓好以下几件事，\n一是抓学习，抓得实一些再实一些；\n二是抓落实，抓得紧一些再紧一些。'],
    [
      'lines of a list',
      '要让群众感到温暖温暖再温暖，处处放心，\n要让干部感到压力压力再压力，时时上心，\n要让基层减轻负担。',
    ],
    ['verse', '千磨万击还坚劲，\n任尔东西南北风。'],
    ['verse with long lines', '江山如此多娇，引无数英雄竞折腰，\n惜秦皇汉武，略输文采。'],
    ['a heading', '加强组织领导和统筹协调工作\n各级各部门要把这件事摆上重要位置，抓出成效。'],
    ['a call comes next', '这项工作关系群众切身利益，各乡镇各部门都要认真对待，\n同志们，这件事要抓紧，逐项落实到位。'],
    ['a quotation comes next', '这项工作关系群众切身利益，各乡镇各部门都要认真对待，\n“马上办”是要求，逐项落实到位。'],
    ['a wide gap', '这项工作关系群众切身利益，各乡镇各部门都要认真对待，\n\n\n\n逐项落实到位，不能松懈。'],
    [
      'the line before ends in a comma as well',
      '各级干部都要到一线去，\n这项工作关系群众切身利益，各乡镇各部门都要认真对待，\n逐项落实到位，不能松懈。',
    ],
    [
      'no mark in it',
      '关于进一步做好全县各级各部门各单位冬春农田水利建设以及\n各级各部门要把这件事摆上重要位置，抓出成效。',
    ],
    ['too short to tell', '大家都来，\n各级各部门要把这件事摆上重要位置，抓出成效。'],
    ['names', '参加会议的有：\n张　三、李　四、王　五、赵　六、钱　七、孙　八、\n周　九。'],
    ['a call in lines', '尊敬的各位领导，各位来宾，远道而来的各位企业家朋友们，\n大家下午好，欢迎来到我们县。'],
    [
      'a paragraph without its 。',
      '各级各部门要认真学习领会，进一步增强做好工作的信心和决心\n全县上下要把任务落到实处。',
    ],
    ['a quotation set off', '总书记讲过一句话，我们每个人都要牢牢记在心里，\n“空谈误国，实干兴邦。”'],
    ['a semicolon', '各级各部门要认真学习领会，把思想统一到会议精神上来；\n要把任务落到实处。'],
  ])('%s', (_name, text) => expectFindings(CODE, `${HEAD}${text}`));
});
