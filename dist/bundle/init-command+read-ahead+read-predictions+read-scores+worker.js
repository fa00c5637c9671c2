export const id = "init-command+read-ahead+read-predictions+read-scores+worker";
export const ids = ["init-command+read-ahead+read-predictions+read-scores+worker"];
export const modules = {

/***/ 82952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ ParquetError),
/* harmony export */   NR: () => (/* binding */ encrypted),
/* harmony export */   tY: () => (/* binding */ NoTextError)
/* harmony export */ });
/** A file that cannot be read as Parquet; the message completes "the file …". */
class ParquetError extends Error {
    options;
    name = 'ParquetError';
    constructor(message, options = {}) {
        super(message, options);
        this.options = options;
    }
    /** The message, and where in the file; `quote` shows a name from the file, which may be anything. */
    tell(quote) {
        const { place } = this.options;
        if (!place)
            return this.message;
        const group = place.group === undefined ? '' : `, row group ${place.group}`;
        return `${this.message} (column ${quote(place.column)}${group})`;
    }
}
/** A column of bytes that are no texts, though nothing said so. */
class NoTextError extends ParquetError {
    constructor() {
        super('has bytes that are no UTF-8 text');
    }
}
function encrypted() {
    return new ParquetError('is encrypted: write it without encryption');
}


/***/ }),

/***/ 85861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ readColumn)
});

// EXTERNAL MODULE: ./build/parquet/parquet-error.js
var parquet_error = __webpack_require__(82952);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/parquet/column-window.js
const windowBytes = 1024 * 1024;
/** A piece of the file is kept, since pages are small and stand one behind the other. */
class ColumnWindow {
    file;
    end;
    bytes = new Uint8Array(0);
    start = 0;
    constructor(file, end) {
        this.file = file;
        this.end = end;
    }
    /** Fewer bytes where the column ends before. */
    async read(from, length) {
        const wanted = Math.min(length, this.end - from);
        if (from < this.start || from + wanted > this.start + this.bytes.length) {
            this.bytes = await this.file.read(from, Math.min(this.end - from, Math.max(wanted, windowBytes)));
            this.start = from;
        }
        return this.bytes.subarray(from - this.start, from - this.start + wanted);
    }
}

// EXTERNAL MODULE: ./node_modules/hyparquet/src/delta.js
var delta = __webpack_require__(88499);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/thrift.js
var thrift = __webpack_require__(52558);
;// CONCATENATED MODULE: ./build/parquet/stored-values.js

const int96Bytes = 12;
/** The bytes of a number of this type; `undefined` for what is no number. */
function numberBytes(stored) {
    if (stored === 'INT32' || stored === 'FLOAT')
        return 4;
    return stored === 'INT64' || stored === 'DOUBLE' ? 8 : undefined;
}
/** Bytes in a buffer of their own, little-endian, as the numbers they are. */
function toNumbers(stored, buffer) {
    if (stored === 'INT64')
        return { kind: 'integers', values: new BigInt64Array(buffer) };
    if (stored === 'INT32')
        return { kind: 'numbers', values: new Int32Array(buffer) };
    return {
        kind: 'numbers',
        values: stored === 'FLOAT' ? new Float32Array(buffer) : new Float64Array(buffer),
    };
}
/**
 * Reads `count` values that stand one after the other. Throws ParquetError when there are fewer. Source: Apache Parquet,
 * Encodings.md, "Plain".
 */
function readPlain(bytes, start, column, count) {
    const { stored } = column;
    if (stored === 'BOOLEAN')
        return readBits(bytes, start, count);
    if (stored === 'BYTE_ARRAY')
        return readPrefixed(bytes, start, count);
    const size = numberBytes(stored) ?? fixedBytes(column);
    const length = count * size;
    if (start + length > bytes.length)
        throw endsEarly();
    if (numberBytes(stored) === undefined)
        return fixedValues(bytes, start, size, count);
    // Numbers stand at multiples of their size; this also keeps the page from being held by its values.
    const own = new Uint8Array(length);
    own.set(bytes.subarray(start, start + length));
    return toNumbers(stored, own.buffer);
}
/** Of the values of a column that all have as many. */
function fixedBytes({ stored, byteLength }) {
    return stored === 'INT96' ? int96Bytes : byteLength;
}
/** `count` values of `size` bytes each. */
function fixedValues(bytes, start, size, count) {
    const starts = Int32Array.from({ length: count }, (_, index) => start + index * size);
    return { kind: 'bytes', bytes, starts, ends: starts.map((first) => first + size) };
}
function readBits(bytes, start, count) {
    if (start + Math.ceil(count / 8) > bytes.length)
        throw endsEarly();
    const values = new Uint8Array(count);
    for (let index = 0; index < count; index++) {
        values[index] = ((bytes[start + (index >> 3)] ?? 0) >> (index & 7)) & 1;
    }
    return { kind: 'flags', values };
}
/** Four bytes of length before each value. */
function readPrefixed(bytes, start, count) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // Each takes four bytes at least: no room is made for more than there are.
    if (start + 4 * count > bytes.length)
        throw endsEarly();
    const [starts, ends] = [new Int32Array(count), new Int32Array(count)];
    let at = start;
    for (let index = 0; index < count; index++) {
        if (at + 4 > bytes.length)
            throw endsEarly();
        const first = at + 4;
        at = first + view.getUint32(at, true);
        if (at > bytes.length)
            throw endsEarly();
        starts[index] = first;
        ends[index] = at;
    }
    return { kind: 'bytes', bytes, starts, ends };
}
function endsEarly() {
    return new parquet_error/* ParquetError */.JH('is damaged: a page of it has fewer values than it says');
}

;// CONCATENATED MODULE: ./build/parquet/read-deltas.js




const mostPerBlock = 1_000_000;
/** Of a page once its texts are written out: each may repeat the one before it. */
const mostTextBytes = 512 * 1024 * 1024;
/** Reads `count` differences of integers. Throws ParquetError, or RangeError where the bytes end too early. */
function readIntegerDeltas(bytes, start, isLong, count) {
    const values = unpackDeltas(readerAt(bytes, start), new BigInt64Array(count));
    if (isLong)
        return { kind: 'integers', values };
    // Unsigned ones begin with up to 33 bits, of which the lower 32 count.
    const halves = new Int32Array(values.buffer);
    return { kind: 'numbers', values: Int32Array.from(values, (_, index) => halves[2 * index] ?? 0) };
}
/** Reads `count` texts whose lengths stand before all of them. Throws as `readIntegerDeltas`. */
function readLengthDeltas(bytes, start, count) {
    const reader = readerAt(bytes, start);
    return readTexts(bytes, reader, unpackDeltas(reader, new Int32Array(count)));
}
/** Reads `count` texts, each of which says how much it has in common with the one before. Throws as `readIntegerDeltas`. */
function readTextDeltas(bytes, start, count) {
    const reader = readerAt(bytes, start);
    const shared = unpackDeltas(reader, new Int32Array(count));
    const { starts, ends } = readTexts(bytes, reader, unpackDeltas(reader, new Int32Array(count)));
    const own = starts.map((first, index) => (ends[index] ?? first) - first);
    const size = own.reduce((sum, length, index) => sum + length + (shared[index] ?? 0), 0);
    if (size > mostTextBytes) {
        throw new parquet_error/* ParquetError */.JH(`has a page of ${size} bytes of text, and at most ${mostTextBytes} are read`);
    }
    const written = new Uint8Array(size);
    let [at, before, beforeLength] = [0, 0, 0];
    const places = own.map((length, index) => {
        const common = shared[index] ?? 0;
        if (common < 0 || common > beforeLength)
            throw endsEarly();
        written.copyWithin(at, before, before + common);
        written.set(bytes.subarray(starts[index], ends[index]), at + common);
        [before, beforeLength] = [at, common + length];
        at += beforeLength;
        return before;
    });
    return {
        kind: 'bytes',
        bytes: written,
        starts: places,
        ends: places.map((first, index) => first + (own[index] ?? 0) + (shared[index] ?? 0)),
    };
}
function readTexts(bytes, reader, lengths) {
    const [starts, ends] = [new Int32Array(lengths.length), new Int32Array(lengths.length)];
    for (const [index, length] of lengths.entries()) {
        starts[index] = reader.offset;
        reader.offset += length;
        if (length < 0 || reader.offset > bytes.length)
            throw endsEarly();
        ends[index] = reader.offset;
    }
    return { kind: 'bytes', bytes, starts, ends };
}
/** Fills `values`. The head is looked at first: blocks of nothing would never end. */
function unpackDeltas(reader, values) {
    const head = { ...reader };
    const [perBlock, partCount] = [(0,thrift/* readVarInt */.pT)(head), (0,thrift/* readVarInt */.pT)(head)];
    const isSound = perBlock > 0 && perBlock <= mostPerBlock && partCount > 0 && perBlock % (8 * partCount) === 0;
    if (!isSound)
        throw new parquet_error/* ParquetError */.JH('is damaged: a page of it has blocks of no size');
    (0,delta/* deltaBinaryUnpack */._H)(reader, values.length, values);
    return values;
}
function readerAt(bytes, offset) {
    return { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset };
}

;// CONCATENATED MODULE: ./build/parquet/read-runs.js

/** So that a value and the rest of the byte before it fit into 31 bits. */
const widest = 24;
/**
 * Reads `count` whole numbers of `width` bits from `start` on, which are either repeated or packed in groups of eight.
 * However often a run says that its value is repeated, there are no more than `count`. Throws ParquetError when the bytes
 * end too early. Source: Apache Parquet, Encodings.md, "Run Length Encoding / Bit-Packing Hybrid".
 */
function readRuns(bytes, start, width, count) {
    const values = new Int32Array(count);
    if (width === 0)
        return values;
    if (width > widest)
        throw new parquet_error/* ParquetError */.JH(`has values of ${width} bits, and at most ${widest} are read`);
    const valueBytes = Math.ceil(width / 8);
    let [at, filled] = [start, 0];
    while (filled < count) {
        let [head, factor] = [0, 1];
        for (let byte = 128; byte >= 128; factor *= 128) {
            if (at >= bytes.length || factor > 2 ** 35)
                throw cutOff();
            byte = bytes[at++] ?? 0;
            head += (byte % 128) * factor;
        }
        const length = Math.floor(head / 2);
        if (head % 2 === 0) {
            if (at + valueBytes > bytes.length)
                throw cutOff();
            let value = 0;
            for (let index = valueBytes - 1; index >= 0; index--)
                value = 256 * value + (bytes[at + index] ?? 0);
            const end = Math.min(count, filled + length);
            values.fill(value, filled, end);
            filled = end;
            at += valueBytes;
        }
        else {
            const end = Math.min(count, filled + 8 * length);
            unpackBits(bytes, at, width, values, filled, end);
            filled = end;
            at += length * width;
        }
    }
    return values;
}
/** The lowest bit first. */
function unpackBits(bytes, start, width, values, first, end) {
    if (start + Math.ceil(((end - first) * width) / 8) > bytes.length)
        throw cutOff();
    const mask = (1 << width) - 1;
    let [at, waiting, bits] = [start, 0, 0];
    for (let place = first; place < end; place++) {
        for (; bits < width; bits += 8)
            waiting |= (bytes[at++] ?? 0) << bits;
        values[place] = waiting & mask;
        waiting >>>= width;
        bits -= width;
    }
}
function cutOff() {
    return new parquet_error/* ParquetError */.JH('is damaged: a page of it ends too early');
}

;// CONCATENATED MODULE: ./build/parquet/decode-page.js




/** How values are written. Source: parquet.thrift of Apache Parquet 2.11, `enum Encoding`. */
const encoding = {
    plain: 0,
    plainDictionary: 2,
    runs: 3,
    deltas: 5,
    lengthDeltas: 6,
    textDeltas: 7,
    dictionary: 8,
    split: 9,
};
/** Throws ParquetError, or RangeError where the bytes end too early. */
function decodePage({ bytes, start, present, rowCount, encoding: written }, column, dictionary) {
    const count = present ? present.reduce((sum, level) => sum + level, 0) : rowCount;
    if (count === 0)
        return { present, values: readPlain(bytes, 0, column, 0), codes: undefined };
    if (written === encoding.dictionary || written === encoding.plainDictionary) {
        if (!dictionary)
            throw new parquet_error/* ParquetError */.JH('is damaged: a page of it lacks its dictionary');
        const codes = readRuns(bytes, start + 1, bytes[start] ?? 0, count);
        const size = dictionary.kind === 'bytes' ? dictionary.starts.length : dictionary.values.length;
        if (codes.some((code) => code >= size)) {
            throw new parquet_error/* ParquetError */.JH('is damaged: a page of it names what its dictionary lacks');
        }
        return { present, values: dictionary, codes };
    }
    return { present, values: readValues(bytes, start, written, column, count), codes: undefined };
}
function readValues(bytes, start, written, column, count) {
    const { stored } = column;
    if (written === encoding.plain)
        return readPlain(bytes, start, column, count);
    const isInteger = stored === 'INT32' || stored === 'INT64';
    if (written === encoding.runs && stored === 'BOOLEAN') {
        // Four bytes tell the length of the runs.
        return { kind: 'flags', values: Uint8Array.from(readRuns(bytes, start + 4, 1, count)) };
    }
    if (written === encoding.deltas && isInteger)
        return readIntegerDeltas(bytes, start, stored === 'INT64', count);
    if (written === encoding.lengthDeltas && stored === 'BYTE_ARRAY')
        return readLengthDeltas(bytes, start, count);
    if (written === encoding.textDeltas && stored === 'BYTE_ARRAY')
        return readTextDeltas(bytes, start, count);
    if (written === encoding.textDeltas && stored === 'FIXED_LEN_BYTE_ARRAY') {
        const values = readTextDeltas(bytes, start, count);
        if (values.starts.some((first, index) => (values.ends[index] ?? 0) - first !== column.byteLength)) {
            throw endsEarly();
        }
        return values;
    }
    if (written === encoding.split && stored !== 'BYTE_ARRAY')
        return readSplit(bytes, start, column, count);
    throw new parquet_error/* ParquetError */.JH(`has values that are written in a way that is not read (encoding ${written} of ${stored})`);
}
/** All first bytes, then all second ones, and so on. Source: Apache Parquet, Encodings.md, "Byte Stream Split". */
function readSplit(bytes, start, column, count) {
    const size = numberBytes(column.stored) ?? fixedBytes(column);
    if (start + count * size > bytes.length)
        throw endsEarly();
    const joined = new Uint8Array(count * size);
    for (let byte = 0; byte < size; byte++) {
        for (let index = 0; index < count; index++) {
            joined[index * size + byte] = bytes[start + byte * count + index] ?? 0;
        }
    }
    return numberBytes(column.stored) === undefined
        ? fixedValues(joined, 0, size, count)
        : toNumbers(column.stored, joined.buffer);
}

// EXTERNAL MODULE: ./build/parquet/thrift-struct.js + 1 modules
var thrift_struct = __webpack_require__(43383);
;// CONCATENATED MODULE: ./build/parquet/page-head.js


const headBytes = 64 * 1024;
/** Heads tell the lowest and highest text of their page. */
const mostHeadBytes = 16 * 1024 * 1024;
const pageType = { data: 0, index: 1, dictionary: 2, dataV2: 3 };
/** Fields of `PageHeader`. */
const ofPage = { type: 1, size: 2, packedSize: 3, crc: 4, data: 5, dictionary: 7, dataV2: 8 };
/** Of `DataPageHeader` and `DictionaryPageHeader`. */
const ofData = { valueCount: 1, encoding: 2, levelEncoding: 3 };
/** Of `DataPageHeaderV2`. */
const ofDataV2 = {
    valueCount: 1,
    rowCount: 3,
    encoding: 4,
    levelBytes: 5,
    repetitionBytes: 6,
    isPacked: 7,
};
/** The head of the page that begins `at` there, and where its bytes begin behind it. Throws ParquetError. */
async function readPageHead(window, at) {
    for (const most of [headBytes, mostHeadBytes]) {
        const bytes = await window.read(at, most);
        try {
            const { struct, end } = (0,thrift_struct/* readThrift */.w)(bytes, 0);
            return { head: struct, end: at + end };
        }
        catch (error) {
            // It may go on behind the bytes.
            if (!(error instanceof RangeError))
                throw error;
        }
    }
    throw new parquet_error/* ParquetError */.JH('is damaged: the head of a page ends in the middle');
}

// EXTERNAL MODULE: ./node_modules/hyparquet/src/snappy.js
var snappy = __webpack_require__(17426);
;// CONCATENATED MODULE: ./build/parquet/unpack-lz4.js

const shortestMatch = 4;
const more = 15;
const prefixBytes = 8;
/** Unpacks one LZ4 block, which fills `room`. Throws ParquetError for any other. Source: LZ4 Block Format Description. */
function unpackLz4(packed, room) {
    const at = { place: 0 };
    let filled = 0;
    while (at.place < packed.length) {
        const token = packed[at.place++] ?? 0;
        const literals = readLength(packed, at, token >> 4);
        if (at.place + literals > packed.length || filled + literals > room.length)
            throw wrong();
        room.set(packed.subarray(at.place, at.place + literals), filled);
        at.place += literals;
        filled += literals;
        if (at.place === packed.length)
            break;
        const distance = (packed[at.place] ?? 0) + 256 * (packed[at.place + 1] ?? 0);
        at.place += 2;
        const match = shortestMatch + readLength(packed, at, token & more);
        if (distance === 0 || distance > filled || filled + match > room.length)
            throw wrong();
        // Byte by byte: a match may reach into what it writes itself.
        for (const end = filled + match; filled < end; filled++)
            room[filled] = room[filled - distance] ?? 0;
    }
    if (filled !== room.length)
        throw wrong();
}
/**
 * As `unpackLz4`, or blocks that each have two big-endian numbers of four bytes before them: how many bytes it unpacks to,
 * and how many it has. Parquet's older LZ4 codec is either of the two. Source: Apache Parquet, Compression.md.
 */
function unpackHadoopLz4(packed, room) {
    try {
        unpackPrefixed(packed, room);
    }
    catch {
        unpackLz4(packed, room);
    }
}
function unpackPrefixed(packed, room) {
    const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
    let filled = 0;
    for (let at = 0; at < packed.length;) {
        const [size, packedSize] = [view.getUint32(at), view.getUint32(at + 4)];
        at += prefixBytes;
        if (at + packedSize > packed.length || filled + size > room.length)
            throw wrong();
        unpackLz4(packed.subarray(at, at + packedSize), room.subarray(filled, filled + size));
        at += packedSize;
        filled += size;
    }
    if (filled !== room.length)
        throw wrong();
}
/** A length of which the token holds the first 15; each byte of 255 says that another follows. */
function readLength(packed, at, inToken) {
    if (inToken < more)
        return inToken;
    let length = inToken;
    for (;;) {
        const byte = packed[at.place++];
        if (byte === undefined)
            throw wrong();
        length += byte;
        if (byte < 255)
            return length;
    }
}
function wrong() {
    return new parquet_error/* ParquetError */.JH('is damaged: a page of it is no LZ4');
}

// EXTERNAL MODULE: ./node_modules/fzstd/esm/index.mjs
var esm = __webpack_require__(68339);
;// CONCATENATED MODULE: ./build/parquet/unpack-zstd.js


const frameMagic = 0xfd2fb528;
/** Of frames that hold something else; the last four bits are free. */
const skippableMagic = 0x184d2a5;
const checksumBytes = 4;
const blockKind = { raw: 0, repeated: 1, packed: 2 };
/** What any decoder should have room for; more would be made by a few bytes. */
const mostWindowBytes = 8 * 1024 * 1024;
/** Unpacks frames of Zstandard, which together fill `room`. Throws for any other. Source: RFC 8878, section 3. */
function unpackZstd(packed, room) {
    const frames = [...splitFrames(packed)];
    let filled = 0;
    for (const [index, { bytes, contentBytes, windowBytes }] of frames.entries()) {
        const isLast = index === frames.length - 1;
        const size = contentBytes ?? (isLast ? room.length - filled : undefined);
        if (size === undefined)
            filled += unpackUntold(bytes, windowBytes, room.subarray(filled));
        else {
            if (filled + size > room.length)
                throw unpack_zstd_wrong();
            (0,esm/* decompress */.mF)(bytes, room.subarray(filled, filled + size));
            filled += size;
        }
    }
    if (filled !== room.length)
        throw unpack_zstd_wrong();
}
/** A frame that does not tell how much it holds. Returns how much it is. */
function unpackUntold(bytes, windowBytes, room) {
    if (windowBytes > mostWindowBytes)
        throw unpack_zstd_wrong();
    let filled = 0;
    const unpacker = new esm/* Decompress */.YM((block) => {
        room.set(block, filled);
        filled += block.length;
    });
    unpacker.push(bytes, true);
    return filled;
}
function* splitFrames(packed) {
    const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
    for (let at = 0; at < packed.length;) {
        const magic = view.getUint32(at, true);
        if (magic >>> 4 === skippableMagic) {
            at += 8 + view.getUint32(at + 4, true);
            continue;
        }
        if (magic !== frameMagic)
            throw unpack_zstd_wrong();
        const start = at;
        const { end: headEnd, hasChecksum, ...sizes } = readHead(view, at + 4);
        at = headEnd;
        for (let isLast = false; !isLast;) {
            const head = view.getUint16(at, true) + 65536 * view.getUint8(at + 2);
            isLast = head % 2 === 1;
            const kind = (head >> 1) & 3;
            if (kind > blockKind.packed)
                throw unpack_zstd_wrong();
            at += 3 + (kind === blockKind.repeated ? 1 : head >> 3);
        }
        if (hasChecksum)
            at += checksumBytes;
        if (at > packed.length)
            throw unpack_zstd_wrong();
        yield { bytes: packed.subarray(start, at), ...sizes };
    }
}
/** Section 3.1.1.1. */
function readHead(view, at) {
    const flags = view.getUint8(at++);
    const isSingleSegment = (flags & 0x20) !== 0;
    let windowBytes = 0;
    if (!isSingleSegment) {
        const window = view.getUint8(at++);
        windowBytes = 2 ** (10 + (window >> 3)) * (1 + (window & 7) / 8);
    }
    at += [0, 1, 2, 4][flags & 3] ?? 0;
    const sizeFlag = flags >> 6;
    const contentBytes = [
        () => (isSingleSegment ? view.getUint8(at) : undefined),
        () => view.getUint16(at, true) + 256,
        () => view.getUint32(at, true),
        () => Number(view.getBigUint64(at, true)),
    ][sizeFlag]?.();
    at += sizeFlag === 0 ? Number(isSingleSegment) : 2 ** sizeFlag;
    return { contentBytes, windowBytes, end: at, hasChecksum: (flags & 4) !== 0 };
}
function unpack_zstd_wrong() {
    return new parquet_error/* ParquetError */.JH('is damaged: a page of it is no Zstandard');
}

;// CONCATENATED MODULE: ./build/parquet/unpack.js





const intoRoom = (unpackInto) => (packed, sizeBytes) => {
    const room = new Uint8Array(sizeBytes);
    unpackInto(packed, room);
    return room;
};
/** By the number of the codec. Source: parquet.thrift of Apache Parquet 2.11, `enum CompressionCodec`. LZO (3) is read by nobody. */
const unpackers = new Map([
    [0, (packed) => packed],
    [1, intoRoom(snappy/* snappyUncompress */.t)],
    [2, (packed, sizeBytes) => (0,external_node_zlib_.gunzipSync)(packed, { maxOutputLength: sizeBytes })],
    [4, (packed, sizeBytes) => (0,external_node_zlib_.brotliDecompressSync)(packed, { maxOutputLength: sizeBytes })],
    [5, intoRoom(unpackHadoopLz4)],
    [6, intoRoom(unpackZstd)],
    [7, intoRoom(unpackLz4)],
]);
/** The bytes of a page, `sizeBytes` of them and never more. Throws ParquetError when they are not what was declared. */
function unpack(codec, packed, sizeBytes) {
    const unpacker = unpackers.get(codec);
    if (!unpacker) {
        throw new parquet_error/* ParquetError */.JH(`is packed in a way that is not read (codec ${codec}): write it with snappy or zstd`);
    }
    if (sizeBytes === 0)
        return new Uint8Array(0);
    const bytes = unpackOr(unpacker, packed, sizeBytes);
    if (bytes?.length === sizeBytes)
        return bytes;
    throw new parquet_error/* ParquetError */.JH('is damaged: a page of it cannot be unpacked');
}
function unpackOr(unpacker, packed, sizeBytes) {
    try {
        return unpacker(packed, sizeBytes);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/parquet/open-page.js





/** All of the page is packed; the bytes of its levels are told by four before them. */
function openV1(data, packed, size, { codec }, { mayBeNull }, needed) {
    const bytes = unpack(codec, packed, size);
    const written = data.count(ofData.encoding, 'how its values are written');
    const rowCount = rowsToRead(data.count(ofData.valueCount, 'how many values a page has'), needed, written);
    if (!mayBeNull || rowCount === 0)
        return { bytes, start: 0, present: undefined, rowCount, encoding: written };
    if (data.number(ofData.levelEncoding) !== encoding.runs) {
        throw new parquet_error/* ParquetError */.JH('has nulls that are written in a way that is not read');
    }
    const levelBytes = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
    const start = 4 + levelBytes;
    const present = readLevels(bytes.subarray(4, start), rowCount);
    return { bytes, start, present, rowCount, encoding: written };
}
/** The levels stand before what is packed. */
function openV2(data, packed, size, { codec }, { mayBeNull }, needed) {
    const written = data.count(ofDataV2.encoding, 'how its values are written');
    const rowCount = rowsToRead(data.count(ofDataV2.valueCount, 'how many values a page has'), needed, written);
    const skipped = data.count(ofDataV2.repetitionBytes, 'how large its levels are');
    const levelsEnd = skipped + data.count(ofDataV2.levelBytes, 'how large its levels are');
    if (levelsEnd > Math.min(packed.length, size))
        throw new parquet_error/* ParquetError */.JH('is damaged: a page of it has no values');
    const isPacked = data.flag(ofDataV2.isPacked) ?? true;
    const rest = packed.subarray(levelsEnd);
    const bytes = isPacked ? unpack(codec, rest, size - levelsEnd) : rest;
    const present = mayBeNull ? readLevels(packed.subarray(skipped, levelsEnd), rowCount) : undefined;
    return { bytes, start: 0, present, rowCount, encoding: written };
}
/** What stands value by value is read as far as it is needed; the rest has to be read whole. */
function rowsToRead(rowCount, needed, written) {
    const { plain, plainDictionary, dictionary } = encoding;
    const isOneByOne = written === plain || written === plainDictionary || written === dictionary;
    return isOneByOne ? Math.min(rowCount, needed) : rowCount;
}
function readLevels(bytes, rowCount) {
    const levels = readRuns(bytes, 0, 1, rowCount);
    if (levels.some((level) => level > 1))
        throw new parquet_error/* ParquetError */.JH('is damaged: a page of it has levels that it cannot have');
    return levels.includes(0) ? levels : undefined;
}

;// CONCATENATED MODULE: ./build/parquet/read-pages.js








const mostPageBytes = 512 * 1024 * 1024;
const mostPageRows = 20_000_000;
/**
 * The pages of a column in one row group, one after the other, which together have each of its rows once. No size that the
 * file declares is trusted. `spend` hears how large each is once it is unpacked, before it is. Throws ParquetError, also
 * from `decode`.
 */
async function* readPages(file, column, { rowCount, chunks }, spend = () => undefined) {
    const chunk = chunks[column.chunk];
    if (!chunk)
        return;
    const window = new ColumnWindow(file, chunk.end);
    let dictionary = () => undefined;
    let told = 0;
    for (let at = chunk.start; told < rowCount;) {
        if (at >= chunk.end)
            throw new parquet_error/* ParquetError */.JH(`is damaged: it has ${told} values for ${rowCount} rows`);
        const { head, end } = await readPageHead(window, at);
        const size = head.count(ofPage.size, 'how large a page is');
        const packedSize = head.count(ofPage.packedSize, 'how large a page is');
        if (Math.max(size, packedSize) > mostPageBytes) {
            throw new parquet_error/* ParquetError */.JH(`has a page of ${Math.max(size, packedSize)} bytes, and at most ${mostPageBytes} are read`);
        }
        at = end + packedSize;
        if (at > chunk.end)
            throw new parquet_error/* ParquetError */.JH('is damaged: a page of it is larger than its column');
        const type = head.number(ofPage.type);
        if (type === pageType.index)
            continue;
        spend(size);
        const packed = await window.read(end, packedSize);
        if (type === pageType.dictionary) {
            const { codec } = chunk;
            dictionary = once(() => {
                checkSum(head, packed);
                return readDictionary(head.struct(ofPage.dictionary), unpack(codec, packed, size), column);
            });
            continue;
        }
        const data = type === pageType.dataV2 ? head.struct(ofPage.dataV2) : head.struct(ofPage.data);
        if (!data)
            throw new parquet_error/* ParquetError */.JH('has a page of a kind that is not read');
        const valueCount = data.count(ofData.valueCount, 'how many values a page has');
        told += valueCount;
        if (told > rowCount)
            throw new parquet_error/* ParquetError */.JH(`is damaged: it has pages of ${told} values for ${rowCount} rows`);
        if (valueCount > mostPageRows) {
            throw new parquet_error/* ParquetError */.JH(`has a page of ${valueCount} rows, and at most ${mostPageRows} are read`);
        }
        const known = dictionary;
        yield {
            rowCount: valueCount,
            decode: (needed) => understand(() => {
                checkSum(head, packed);
                const content = type === pageType.dataV2 ? openV2 : openV1;
                return decodePage(content(data, packed, size, chunk, column, needed), column, known());
            }),
        };
    }
}
/** Of the page as it stands in the file, without its head; not every writer tells it. */
function checkSum(head, packed) {
    const told = head.number(ofPage.crc);
    if (told !== undefined && told >>> 0 !== (0,external_node_zlib_.crc32)(packed)) {
        throw new parquet_error/* ParquetError */.JH('is damaged: a page of it has other bytes than were written (its CRC differs)');
    }
}
function readDictionary(head, bytes, column) {
    if (!head)
        throw new parquet_error/* ParquetError */.JH('is damaged: a dictionary of it tells nothing of itself');
    return readPlain(bytes, 0, column, head.count(ofData.valueCount, 'how many values a dictionary has'));
}
function once(make) {
    let made;
    return () => (made ??= { value: make() }).value;
}
/** What ends too early is damaged. */
function understand(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof parquet_error/* ParquetError */.JH)
            throw error;
        throw new parquet_error/* ParquetError */.JH('is damaged: a page of it cannot be read', { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/parquet/read-column.js


/**
 * Reads one column; row groups and pages without rows that are kept are passed over. Returns how many rows have a value.
 * Throws ParquetError, which names the column and the row group; NoTextError as it is.
 */
async function readColumn(file, { groups }, column, receiver, { rows, spend } = {}) {
    const filler = new Filler(receiver, rows);
    for (const [index, group] of groups.entries()) {
        if (!filler.wants(group.rowCount)) {
            filler.skip(group.rowCount);
            continue;
        }
        let rest = group.rowCount;
        try {
            for await (const page of readPages(file, column, group, spend)) {
                if (filler.wants(page.rowCount)) {
                    const needed = filler.neededOf(page.rowCount);
                    filler.fill(page.decode(needed), needed);
                    filler.skip(page.rowCount - needed);
                }
                else
                    filler.skip(page.rowCount);
                rest -= page.rowCount;
                if (filler.wants(rest))
                    continue;
                filler.skip(rest);
                break;
            }
        }
        catch (error) {
            if (!(error instanceof parquet_error/* ParquetError */.JH) || error instanceof parquet_error/* NoTextError */.tY)
                throw error;
            const place = { column: column.name, group: index + 1 };
            throw new parquet_error/* ParquetError */.JH(error.message, { cause: error, place });
        }
    }
    return filler.valueCount;
}
/** Hands over the rows that are kept, page by page. */
class Filler {
    receiver;
    rows;
    valueCount = 0;
    /** Of the file, from where the next page begins. */
    row = 0;
    keptCount = 0;
    opened;
    constructor(receiver, rows) {
        this.receiver = receiver;
        this.rows = rows;
    }
    /** Whether one of the next `count` rows is kept. */
    wants(count) {
        const { rows } = this;
        return count > 0 && (rows === undefined || (rows[this.keptCount] ?? Infinity) < this.row + count);
    }
    /** Of the next `count` rows, of which one is kept, those up to the last that is. */
    neededOf(count) {
        const last = this.rows?.at(-1) ?? Infinity;
        return Math.min(count, last + 1 - this.row);
    }
    skip(count) {
        this.row += count;
    }
    fill({ values, codes, present }, count) {
        const { rows } = this;
        // One dictionary serves many pages.
        if (this.opened?.values !== values)
            this.opened = { values, put: this.receiver.open(values) };
        const { put } = this.opened;
        let next = 0;
        for (let place = 0; place < count; place++) {
            const hasValue = present === undefined || present[place] === 1;
            if (rows === undefined || rows[this.keptCount] === this.row + place) {
                if (hasValue) {
                    put(codes ? (codes[next] ?? -1) : next, this.keptCount);
                    this.valueCount++;
                }
                this.keptCount++;
            }
            if (hasValue)
                next++;
        }
        this.row += count;
    }
}


/***/ }),

/***/ 32217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ readFooter)
});

// EXTERNAL MODULE: ./build/parquet/parquet-error.js
var parquet_error = __webpack_require__(82952);
;// CONCATENATED MODULE: ./build/parquet/read-row-group.js

/** Fields of `RowGroup`. */
const ofGroup = { columns: 1, rowCount: 3 };
/** Of `ColumnChunk`. */
const ofChunk = { file: 1, metadata: 3, encryption: 8 };
/** Of `ColumnMetaData`. */
const ofMetadata = { codec: 4, bytes: 7, firstPage: 9, dictionary: 11 };
/** Some rows of all columns, and where in the file of `sizeBytes` they are. Throws ParquetError. */
function readRowGroup(group, chunkCount, sizeBytes) {
    const rowCount = group.count(ofGroup.rowCount, 'how many rows a row group has');
    const chunks = group.structs(ofGroup.columns).map((chunk) => readChunk(chunk, sizeBytes));
    if (chunks.length !== chunkCount) {
        throw new parquet_error/* ParquetError */.JH(`is damaged: a row group has ${chunks.length} columns, and its schema ${chunkCount}`);
    }
    return { rowCount, chunks };
}
function readChunk(chunk, sizeBytes) {
    if (chunk.has(ofChunk.file))
        throw new parquet_error/* ParquetError */.JH('has its columns in other files, which are not read');
    const metadata = chunk.struct(ofChunk.metadata);
    if (chunk.has(ofChunk.encryption) || !metadata)
        throw (0,parquet_error/* encrypted */.NR)();
    const dictionary = metadata.number(ofMetadata.dictionary) ?? 0;
    const firstPage = metadata.count(ofMetadata.firstPage, 'where a column begins');
    const start = dictionary > 0 && dictionary < firstPage ? dictionary : firstPage;
    const end = start + metadata.count(ofMetadata.bytes, 'how many bytes a column has');
    if (end > sizeBytes)
        throw new parquet_error/* ParquetError */.JH('is damaged: a column of it lies beyond its end');
    return { codec: metadata.count(ofMetadata.codec, 'how a column is packed'), start, end };
}

// EXTERNAL MODULE: ./build/parquet/read-schema.js + 1 modules
var read_schema = __webpack_require__(49670);
// EXTERNAL MODULE: ./build/parquet/thrift-struct.js + 1 modules
var thrift_struct = __webpack_require__(43383);
;// CONCATENATED MODULE: ./build/parquet/read-footer.js




const magic = 'PAR1';
const encryptedMagic = 'PARE';
const tailBytes = 8;
const mostFooterBytes = 32 * 1024 * 1024;
const latin1 = new TextDecoder('latin1');
/** Fields of `FileMetaData`. */
const ofFile = { schema: 2, rowCount: 3, groups: 4, remarks: 5, encryption: 8 };
/**
 * Reads the end of a Parquet file, where all is told of it. Nothing is made of what it says before it was held against the
 * file's size: it may come from anywhere. Throws ParquetError. Source: parquet.thrift of Apache Parquet 2.11.
 */
async function readFooter(file) {
    const struct = await readFileMetadata(file);
    if (struct.has(ofFile.encryption))
        throw (0,parquet_error/* encrypted */.NR)();
    const rowCount = struct.count(ofFile.rowCount, 'how many rows it has');
    const columns = (0,read_schema/* readSchema */.G)(struct.structs(ofFile.schema));
    const chunkCount = columns.reduce((count, { leafCount }) => count + leafCount, 0);
    const groups = struct
        .structs(ofFile.groups)
        .map((group) => readRowGroup(group, chunkCount, file.sizeBytes));
    const grouped = groups.reduce((sum, group) => sum + group.rowCount, 0);
    if (grouped !== rowCount) {
        throw new parquet_error/* ParquetError */.JH(`declares ${rowCount} rows, and its row groups ${grouped}: it is damaged`);
    }
    // Else a few bytes could be unpacked again and again.
    const chunkBytes = groups
        .flatMap(({ chunks }) => chunks)
        .reduce((sum, { start, end }) => sum + end - start, 0);
    if (chunkBytes > file.sizeBytes)
        throw new parquet_error/* ParquetError */.JH('is damaged: columns of it overlap');
    const remarks = struct
        .structs(ofFile.remarks)
        .map((pair) => [pair.text(1) ?? '', pair.text(2) ?? '']);
    return { rowCount, columns: columns.map(({ column }) => column), groups, remarks: new Map(remarks) };
}
async function readFileMetadata(file) {
    const { sizeBytes } = file;
    if (sizeBytes === 0)
        throw new parquet_error/* ParquetError */.JH('is an empty file');
    if (sizeBytes < magic.length + tailBytes)
        throw new parquet_error/* ParquetError */.JH('is too short to be Parquet: it is cut off');
    const tail = await file.read(sizeBytes - tailBytes, tailBytes);
    const ending = latin1.decode(tail.subarray(4));
    if (ending === encryptedMagic)
        throw (0,parquet_error/* encrypted */.NR)();
    if (ending !== magic)
        throw new parquet_error/* ParquetError */.JH('is no Parquet file, or is cut off: its end is missing');
    const length = new DataView(tail.buffer, tail.byteOffset).getUint32(0, true);
    if (length > mostFooterBytes) {
        throw new parquet_error/* ParquetError */.JH(`has a footer of ${length} bytes, and at most ${mostFooterBytes} are read`);
    }
    if (length > sizeBytes - tailBytes - magic.length) {
        throw new parquet_error/* ParquetError */.JH('is cut off: its footer begins before the file does');
    }
    const bytes = await file.read(sizeBytes - tailBytes - length, length);
    try {
        return (0,thrift_struct/* readThrift */.w)(bytes, 0).struct;
    }
    catch (error) {
        if (error instanceof parquet_error/* ParquetError */.JH)
            throw error;
        throw new parquet_error/* ParquetError */.JH('is damaged: its footer ends in the middle', { cause: error });
    }
}


/***/ }),

/***/ 49670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ otherBytes),
  G: () => (/* binding */ readSchema)
});

;// CONCATENATED MODULE: ./build/parquet/column-type.js
/** How a value is stored. Source: parquet.thrift of Apache Parquet 2.11, `enum Type`, in its order. */
const storedTypes = [
    'BOOLEAN',
    'INT32',
    'INT64',
    'INT96',
    'FLOAT',
    'DOUBLE',
    'BYTE_ARRAY',
    'FIXED_LEN_BYTE_ARRAY',
];
/** `converted_type`, the older way to tell what a value means. */
const converted = {
    text: 0,
    enum: 4,
    decimal: 5,
    date: 6,
    timeMillis: 7,
    timeMicros: 8,
    timestampMillis: 9,
    timestampMicros: 10,
    firstUnsigned: 11,
    lastUnsigned: 14,
    json: 19,
};
const field = { scale: 7, convertedType: 6, logicalType: 10 };
/** The fields of `union LogicalType`. */
const logical = {
    text: 1,
    enum: 4,
    decimal: 5,
    date: 6,
    time: 7,
    timestamp: 8,
    integer: 10,
    unknown: 11,
    json: 12,
    uuid: 14,
    half: 15,
};
const texts = [logical.text, logical.enum, logical.json];
const convertedTexts = [converted.text, converted.enum, converted.json];
const [milli, micro, nano] = [1e3, 1e6, 1e9];
const mostScale = 1000;
/** What the values of a schema element mean; `undefined` for what is no cell of a table, such as an interval. */
function valueKindOf(element, stored) {
    const type = element.struct(field.logicalType);
    const older = element.number(field.convertedType) ?? -1;
    switch (stored) {
        case 'BOOLEAN':
            return { kind: 'flag' };
        case 'FLOAT':
        case 'DOUBLE':
            return { kind: 'real' };
        case 'INT96':
            return { kind: 'julian' };
        case 'INT32':
        case 'INT64':
            return kindOfInteger(element, type, older, stored);
        default:
            return kindOfBytes(element, type, older, stored);
    }
}
function kindOfInteger(element, type, older, stored) {
    const time = type?.struct(logical.time);
    const timestamp = type?.struct(logical.timestamp);
    if (timestamp)
        return { kind: 'timestamp', perSecond: unitOf(timestamp), isUtc: timestamp.flag(1) === true };
    if (time)
        return { kind: 'time', perSecond: unitOf(time) };
    if (type?.has(logical.date) || older === converted.date)
        return { kind: 'date' };
    if (type?.has(logical.decimal) || older === converted.decimal)
        return decimal(element, type);
    if (older === converted.timestampMillis || older === converted.timestampMicros) {
        return {
            kind: 'timestamp',
            perSecond: older === converted.timestampMillis ? milli : micro,
            isUtc: false,
        };
    }
    if (older === converted.timeMillis || older === converted.timeMicros) {
        return { kind: 'time', perSecond: stored === 'INT32' ? milli : micro };
    }
    const isUnsigned = type?.struct(logical.integer)?.flag(2) === false ||
        (older >= converted.firstUnsigned && older <= converted.lastUnsigned);
    return { kind: 'integer', isUnsigned };
}
function kindOfBytes(element, type, older, stored) {
    if (type?.has(logical.decimal) || older === converted.decimal)
        return decimal(element, type);
    if (type?.has(logical.uuid))
        return { kind: 'uuid' };
    if (type?.has(logical.half))
        return { kind: 'half' };
    if (texts.some((id) => type?.has(id)) || convertedTexts.includes(older))
        return { kind: 'text' };
    // Some write texts without saying so; bytes that are none are found when they are read.
    const isPlain = older < 0 && (!type || type.has(logical.unknown));
    return stored === 'BYTE_ARRAY' && isPlain ? { kind: 'text' } : undefined;
}
function decimal(element, type) {
    const scale = type?.struct(logical.decimal)?.number(1) ?? element.number(field.scale) ?? 0;
    return scale >= 0 && scale <= mostScale ? { kind: 'decimal', scale } : undefined;
}
function unitOf(timed) {
    const unit = timed.struct(2);
    if (unit?.has(1))
        return milli;
    return unit?.has(2) ? micro : nano;
}

// EXTERNAL MODULE: ./build/parquet/parquet-error.js
var parquet_error = __webpack_require__(82952);
;// CONCATENATED MODULE: ./build/parquet/read-schema.js


/** What is in a column that none can be made of. */
const otherBytes = 'bytes that are no texts, numbers or dates';
/** Fields of `SchemaElement`. */
const ofElement = { type: 1, length: 2, repetition: 3, name: 4, childCount: 5 };
const repeated = 2;
const required = 0;
/** The columns of the top level, of which nested ones take several elements. */
function readSchema(elements) {
    const columns = [];
    let chunk = 0;
    for (let index = 1; index < elements.length;) {
        const first = elements[index];
        if (!first)
            break;
        let leafCount = 0;
        // Elements stand in depth-first order, each with the number of those directly below.
        let open = 1;
        for (; open > 0; index++) {
            const element = elements[index];
            if (!element)
                throw new parquet_error/* ParquetError */.JH('is damaged: its schema names more columns than it has');
            const childCount = element.number(ofElement.childCount) ?? 0;
            if (childCount <= 0)
                leafCount++;
            open += Math.max(0, childCount) - 1;
        }
        columns.push({ column: readColumn(first, chunk), leafCount });
        chunk += leafCount;
    }
    return columns;
}
function readColumn(element, chunk) {
    const name = element.text(ofElement.name) ?? '';
    const stored = storedTypes[element.number(ofElement.type) ?? -1];
    const isNested = (element.number(ofElement.childCount) ?? 0) > 0 || element.number(ofElement.repetition) === repeated;
    if (isNested || !stored)
        return { name, holds: undefined, instead: 'lists or structures' };
    const holds = valueKindOf(element, stored);
    if (!holds)
        return { name, holds: undefined, instead: otherBytes };
    const byteLength = element.number(ofElement.length) ?? 0;
    if (stored === 'FIXED_LEN_BYTE_ARRAY' && !(byteLength > 0)) {
        throw new parquet_error/* ParquetError */.JH('is damaged: it has values without a length');
    }
    return {
        name,
        holds,
        stored,
        byteLength,
        mayBeNull: element.number(ofElement.repetition) !== required,
        chunk,
    };
}


/***/ }),

/***/ 43383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ readThrift)
});

// UNUSED EXPORTS: ThriftStruct

// EXTERNAL MODULE: ./node_modules/hyparquet/src/thrift.js
var thrift = __webpack_require__(52558);
// EXTERNAL MODULE: ./build/parquet/parquet-error.js
var parquet_error = __webpack_require__(82952);
;// CONCATENATED MODULE: ./build/parquet/check-thrift.js

const mostListed = 100_000;
/** Each takes some hundred bytes once it is read, and as little as one in the file. */
const mostValues = 5_000_000;
const deepest = 16;
/** What follows each type of Thrift's compact protocol. */
const type = {
    stop: 0,
    true: 1,
    false: 2,
    byte: 3,
    i16: 4,
    i32: 5,
    i64: 6,
    double: 7,
    binary: 8,
    list: 9,
    struct: 12,
};
/**
 * Walks over the structure that begins at `offset` without making anything of it: a reader that makes room for as many
 * entries as a list declares can be made to take all memory by a few bytes. Returns where it ends. Throws ParquetError, and
 * RangeError where the bytes end too early.
 * Source: Apache Thrift, "Thrift compact protocol".
 */
function checkThrift(view, offset) {
    const at = { view, offset, valueCount: 0 };
    skipStruct(at, 0);
    return at.offset;
}
function skipStruct(at, depth) {
    if (depth > deepest)
        throw new parquet_error/* ParquetError */.JH(`is nested more than ${deepest} levels deep`);
    for (;;) {
        const head = at.view.getUint8(at.offset++);
        if ((head & 0x0f) === type.stop)
            return;
        // No step from the field before: its number follows.
        if (head >> 4 === 0)
            readNumber(at);
        skipValue(at, head & 0x0f, depth, false);
    }
}
function skipValue(at, kind, depth, isListed) {
    if (++at.valueCount > mostValues)
        throw new parquet_error/* ParquetError */.JH(`tells more than ${mostValues} things of itself`);
    switch (kind) {
        case type.true:
        case type.false:
            // A field's head holds the value itself.
            if (isListed)
                at.view.getUint8(at.offset++);
            return;
        case type.byte:
            at.view.getUint8(at.offset++);
            return;
        case type.i16:
        case type.i32:
        case type.i64:
            readNumber(at);
            return;
        case type.double:
            at.offset += 8;
            return;
        case type.binary: {
            const length = readNumber(at);
            at.offset += length;
            return;
        }
        case type.list:
            skipList(at, depth + 1);
            return;
        case type.struct:
            skipStruct(at, depth + 1);
            return;
        default:
            throw new parquet_error/* ParquetError */.JH(`has a value of an unknown type (${kind})`);
    }
}
function skipList(at, depth) {
    if (depth > deepest)
        throw new parquet_error/* ParquetError */.JH(`is nested more than ${deepest} levels deep`);
    const head = at.view.getUint8(at.offset++);
    const size = head >> 4 === 15 ? readNumber(at) : head >> 4;
    if (size > mostListed)
        throw new parquet_error/* ParquetError */.JH(`lists ${size} of something, and at most ${mostListed} are read`);
    for (let place = 0; place < size; place++)
        skipValue(at, head & 0x0f, depth, true);
}
/** Seven bits a byte, the lowest first. */
function readNumber(at) {
    let [number, factor] = [0, 1];
    for (;;) {
        const byte = at.view.getUint8(at.offset++);
        number += (byte & 0x7f) * factor;
        if (byte < 0x80)
            return number;
        factor *= 128;
        if (factor > 2 ** 63)
            throw new parquet_error/* ParquetError */.JH('has a number of more than ten bytes');
    }
}

;// CONCATENATED MODULE: ./build/parquet/thrift-struct.js



const decoder = new TextDecoder();
/** A structure of a Parquet file by the numbers of its fields. Each may be missing, or of another type than it should be. */
class ThriftStruct {
    fields;
    constructor(fields) {
        this.fields = fields;
    }
    number(id) {
        const value = this.field(id);
        return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : undefined;
    }
    flag(id) {
        const value = this.field(id);
        return typeof value === 'boolean' ? value : undefined;
    }
    text(id) {
        const value = this.field(id);
        return value instanceof Uint8Array ? decoder.decode(value) : undefined;
    }
    struct(id) {
        const value = this.field(id);
        return isStruct(value) ? new ThriftStruct(value) : undefined;
    }
    structs(id) {
        const value = this.field(id);
        return Array.isArray(value) ? value.filter(isStruct).map((item) => new ThriftStruct(item)) : [];
    }
    listLength(id) {
        const value = this.field(id);
        return Array.isArray(value) ? value.length : 0;
    }
    has(id) {
        return this.field(id) !== undefined;
    }
    /** A whole number that is not negative. Throws ParquetError when there is none. */
    count(id, what) {
        const value = this.number(id);
        if (value !== undefined && Number.isSafeInteger(value) && value >= 0)
            return value;
        throw new parquet_error/* ParquetError */.JH(`does not tell ${what}, or tells nonsense`);
    }
    field(id) {
        return Reflect.get(this.fields, `field_${id}`);
    }
}
/**
 * The structure that begins at `offset`, and where it ends. Throws ParquetError for one that makes too much of a few bytes,
 * and RangeError where the bytes end too early.
 */
function readThrift(bytes, offset) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = checkThrift(view, offset);
    return { struct: new ThriftStruct((0,thrift/* deserializeTCompactProtocol */.Tn)({ view, offset })), end };
}
function isStruct(value) {
    return (typeof value === 'object' && value !== null && !(value instanceof Uint8Array) && !Array.isArray(value));
}


/***/ })

};
