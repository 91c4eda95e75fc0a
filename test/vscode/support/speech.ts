/** A speech whose third section is numbered 四、: the one mistake that the suites look for. */
export const speech = `在全县安全生产工作会议上的讲话

同志们：
今天会议的任务，是分析安全生产的形势，部署下一步的工作。下面，我讲三点意见。
一、认清形势，绷紧思想之弦
今年以来，全县没有发生大的事故，但是问题不少。
（一）隐患仍然存在。有的企业设备老化，带病运转。
（二）责任还不够实。有的单位检查走过场，整改打折扣。
二、抓住重点，补齐工作短板
一是排查要细。逐家逐户过一遍。二是整改要快。能改的当天改。三是执法要严。该罚的一律罚。
四、压实责任，形成整体合力
各单位要把责任扛起来，各部门要把监管抓到位。
同志们，安全生产没有终点。让我们一起努力，守好这道防线。
谢谢大家！
`;

/** The line of the wrong marker, counted from 0. */
export const wrongLine = 10;

/** The text with the mistake put right. */
export const renumbered = speech.replace('四、', '三、');

/** A speech whose lines were broken by a PDF. */
export const wrappedLines = [
  '在全镇重点工作推进会议上的讲话',
  '同志们：',
  '今天开会，主要任务是部署下一步的工作。各村各',
  '单位要对照清单逐项落实，发现问题马上整改，不等',
  '不靠。大家都很辛苦，成绩也很明显，全镇粮食播种',
  '面积稳中有增，道路硬化已经完成。',
  '下一步，要把这项工作摆上重要位置来抓，既要抓当',
  '前又要管长远，群众的事再小也要当成大事办，责任',
  '分到岗位落到人头，每月调度一次，每季通报一次，',
  '经费由财政统一安排。让我们一起努力！',
];
