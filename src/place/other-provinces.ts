/** The 34 province-level divisions, so that "it is in 广东" is an answer and not an unknown name. */
import type { Place } from '../model/place.ts';

export interface Province {
  readonly place: Place;
  /** 广东 beside 广东省. */
  readonly short: string;
}

const NAMES = `
11 北京 市 Beijing
12 天津 市 Tianjin
13 河北 省 Hebei
14 山西 省 Shanxi
15 内蒙古 自治区 Inner Mongolia
21 辽宁 省 Liaoning
22 吉林 省 Jilin
23 黑龙江 省 Heilongjiang
31 上海 市 Shanghai
32 江苏 省 Jiangsu
33 浙江 省 Zhejiang
34 安徽 省 Anhui
35 福建 省 Fujian
36 江西 省 Jiangxi
37 山东 省 Shandong
41 河南 省 Henan
42 湖北 省 Hubei
43 湖南 省 Hunan
44 广东 省 Guangdong
45 广西 壮族自治区 Guangxi
46 海南 省 Hainan
50 重庆 市 Chongqing
51 四川 省 Sichuan
52 贵州 省 Guizhou
53 云南 省 Yunnan
54 西藏 自治区 Tibet
61 陕西 省 Shaanxi
62 甘肃 省 Gansu
63 青海 省 Qinghai
64 宁夏 回族自治区 Ningxia
65 新疆 维吾尔自治区 Xinjiang
71 台湾 省 Taiwan
81 香港 特别行政区 Hong Kong
82 澳门 特别行政区 Macao`;

export const PROVINCES: readonly Province[] = NAMES.trim()
  .split('\n')
  .map((line) => {
    const [code = '', short = '', suffix = '', ...english] = line.split(' ');
    const label = { zh: short + suffix, en: english.join(' ') };
    return {
      place: { id: `${code}0000`, label, aliases: [], level: 'province', parents: [], overlaps: [] },
      short,
    };
  });
