// Invented firms: the same number always brings the same firm, so that both files can name it.
//
// No two firms share a code. The region within each code was never issued (000000 to 009999), so that none is a real
// firm's; both check characters hold (GB 32100-2015, GB 11714-1997). Half of the firms have an organisation code of
// digits alone, as older ones do, the other half begins with a letter and mixes both.

const CHARACTERS = Buffer.from("0123456789ABCDEFGHJKLMNPQRTUWXY");
const LETTERS = CHARACTERS.subarray(10);
const CODE_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const ORGANISATION_CHECKS = Buffer.from("0123456789X");

const CODE_VALUES = new Uint8Array(128);
CHARACTERS.forEach((character, value) => (CODE_VALUES[character] = value));
const ORGANISATION_VALUES = new Uint8Array(128);
Buffer.from("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ").forEach((character, value) => (ORGANISATION_VALUES[character] = value));

// A body of eight characters is two halves of four; how many there are of each.
const DIGITS_HALF = 10 ** 4;
const MIXED_HALF = CHARACTERS.length ** 4;
const LETTER_FIRST_HALF = LETTERS.length * CHARACTERS.length ** 3;

const words = (text) => text.split(" ").map((word) => Buffer.from(word));
const PLACES = words("云泽 青岚 松坪 石湖 白榆 岚川 鹿溪 望河 霜桥 竹屿 丹陂 镜塘 雁渚 枫港 碧崖 槐里 沙麓 月浦 梅垭 星洲 临澜 渡鹤 清埠 芦汀");
const SYLLABLES = words("安 邦 博 昌 诚 驰 达 德 鼎 东 方 丰 富 高 冠 光 广 海 瀚 航 浩 和 恒 宏 华 辉 汇 嘉 建 江 锦 京 景 凯 康 科 朗 利 联 龙 美 明 南 鹏 启 泰 腾 天 通 万 维 祥 信 兴 旭 雅 益 盈 永 元 远 泽 中 卓");
const TRADES = words("科技 贸易 建筑工程 物流 食品 医疗器械 机电设备 环保科技 信息技术 农业开发 装饰工程 物业管理 新材料 汽车服务 教育咨询 广告传媒 化工 纺织 电子商务 市政工程");

/** The kinds of firms: how the code begins, the subject's kind, and how the name ends. */
const KINDS = [
  { begins: Buffer.from("91"), kind: Buffer.from("legal-person"), ends: Buffer.from("有限公司") },
  { begins: Buffer.from("91"), kind: Buffer.from("legal-person"), ends: Buffer.from("有限责任公司") },
  { begins: Buffer.from("91"), kind: Buffer.from("legal-person"), ends: Buffer.from("股份有限公司") },
  { begins: Buffer.from("92"), kind: Buffer.from("sole-trader"), ends: Buffer.from("经营部") },
];

const CITY = Buffer.from("市");
const QUOTE = Buffer.from('"');
const DOUBLED_QUOTE = Buffer.from('""');
const COMMA = Buffer.from(",");
const LINE_BREAK = Buffer.from("\n");
const NOTHING = Buffer.alloc(0);

/** How many names need quoting: one in so many. */
const QUOTED_ONE_IN = 50;
/** How many names are broken by a line break, within quotes. */
const BROKEN_ONE_IN = 5000;

/** Spreads a number over 32 bits; the same number always gives the same. */
export function mix(number) {
  let bits = number | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return (bits ^ (bits >>> 15)) >>> 0;
}

export class Firms {
  #seed;
  #code = Buffer.alloc(18);

  constructor(seed) {
    this.#seed = mix(seed);
  }

  /** The kind of a firm, as a subject states it. */
  kindOf(number) {
    return this.#kindOf(number).kind;
  }

  /** The six digits of the region within a firm's code. */
  regionOf(number) {
    return this.codeOf(number).subarray(2, 8);
  }

  /** A firm's code. The buffer is the same each time: copy it, or use it before asking again. */
  codeOf(number) {
    const code = this.#code;
    code.set(this.#kindOf(number).begins, 0);
    writeNumber(code, 2, 6, this.#hash(number, 2) % 10000);
    this.#writeBody(number);

    let sum = 0;
    for (let i = 0; i < 8; i++) sum += ORGANISATION_VALUES[code[8 + i]] * ORGANISATION_WEIGHTS[i];
    code[16] = ORGANISATION_CHECKS[(11 - (sum % 11)) % 11];

    sum = 0;
    for (let i = 0; i < 17; i++) sum += CODE_VALUES[code[i]] * CODE_WEIGHTS[i];
    code[17] = CHARACTERS[(31 - (sum % 31)) % 31];
    return code;
  }

  /** Writes a firm's name as a field of a CSV file, in quotes where it needs them. */
  writeName(sink, number) {
    const draw = this.#hash(number, 3);
    const choice = this.#hash(number, 4);
    const broken = draw % BROKEN_ONE_IN === 1;
    const quoted = broken || draw % QUOTED_ONE_IN === 0;
    const withComma = quoted && !broken && (draw >>> 16) % 2 === 0;
    const withQuotes = quoted && !broken && !withComma;

    if (quoted) sink.put(QUOTE);
    sink.put(PLACES[choice % PLACES.length]);
    sink.put(CITY);
    if (withQuotes) sink.put(DOUBLED_QUOTE);
    sink.put(SYLLABLES[(choice >>> 6) % SYLLABLES.length]);
    sink.put(SYLLABLES[(choice >>> 12) % SYLLABLES.length]);
    sink.put((choice >>> 30) % 2 === 0 ? SYLLABLES[(choice >>> 18) % SYLLABLES.length] : NOTHING);
    if (withQuotes) sink.put(DOUBLED_QUOTE);
    if (withComma) sink.put(COMMA);
    sink.put(TRADES[(choice >>> 24) % TRADES.length]);
    if (broken) sink.put(LINE_BREAK);
    sink.put(this.#kindOf(number).ends);
    if (quoted) sink.put(QUOTE);
  }

  #kindOf(number) {
    return KINDS[this.#hash(number, 1) % KINDS.length];
  }

  #hash(number, purpose) {
    return mix(mix(number) + this.#seed + Math.imul(purpose, 0x9e3779b9));
  }

  // Even numbers get digits alone, odd ones a letter first; each half a permutation, so that no body comes twice.
  #writeBody(number) {
    const rank = Math.floor(number / 2);
    const digits = number % 2 === 0;
    const firsts = digits ? DIGITS_HALF : LETTER_FIRST_HALF;
    const seconds = digits ? DIGITS_HALF : MIXED_HALF;
    if (rank >= firsts * seconds) throw new RangeError(`firm ${number}: there are no more codes`);

    let first = Math.floor(rank / seconds);
    let second = rank % seconds;
    first = (first + this.#hash(second, 5)) % firsts;
    second = (second + this.#hash(first, 6)) % seconds;
    first = (first + this.#hash(second, 7)) % firsts;

    const code = this.#code;
    if (digits) {
      writeNumber(code, 8, 4, first);
      writeNumber(code, 12, 4, second);
      return;
    }

    code[8] = LETTERS[first % LETTERS.length];
    first = Math.floor(first / LETTERS.length);
    for (let i = 9; i < 12; i++, first = Math.floor(first / CHARACTERS.length)) code[i] = CHARACTERS[first % CHARACTERS.length];
    for (let i = 12; i < 16; i++, second = Math.floor(second / CHARACTERS.length)) code[i] = CHARACTERS[second % CHARACTERS.length];
  }
}

/** Writes a number with leading zeros. */
export function writeNumber(buffer, offset, width, number) {
  for (let i = offset + width - 1; i >= offset; i--, number = Math.floor(number / 10)) buffer[i] = 48 + (number % 10);
}
