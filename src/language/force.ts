/** The lint that holds a rule's force against the words of its quote. */
import type { Force } from '../model/rule.ts';

/**
 * Words that carry each force (design: mandatory > principle > target > encouraged). A clause written as a bare
 * imperative (执行…标准, 采用…) is mandatory without any of them, so only contradictions are errors.
 */
const BINDING =
  /应当|必须|严格|严禁|禁止|不得|不再|不予|确保|全部|全面|须|要|严守|严控|严厉|坚决|执行|实施|落实/;
const SOFT =
  /鼓励|支持|引导|推广|推动|推进|探索|积极|倡导|逐步|优先|开展|发展|提高|提升|加强|完善|参照|引入|利用|建设|充分/;
const TARGET =
  /到\s*20\d\d|20\d\d\s*年|十四五|十五五|力争|达到|达|提升至|不低于|超过|突破|以上|稳定在|保持在|下降|增长/;

/** Words of the quote that speak against the force; without any, the words that it needs are lacking. */
export interface ForceConflict {
  readonly against?: string;
}

/** Undefined when the quote can carry the force. */
export function forceConflict(force: Force, quote: string, derived: boolean): ForceConflict | undefined {
  const principle = /原则上/.exec(quote)?.[0];
  switch (force) {
    case 'mandatory': {
      if (principle) return { against: principle };
      const soft = /鼓励|支持|引导|探索|倡导|力争/.exec(quote)?.[0];
      return soft && !BINDING.test(quote.replace(soft, '')) ? { against: soft } : undefined;
    }
    case 'principle':
      return principle ? undefined : {};
    case 'target':
      return derived || TARGET.test(quote) ? undefined : {};
    case 'encouraged': {
      const ban = /严禁|禁止|不得|必须|应当|不再/.exec(quote)?.[0];
      if (ban) return { against: ban };
      return SOFT.test(quote) ? undefined : {};
    }
  }
}
