const id = 111;
const ids = [111, 567];
const modules = {
  /***/
  35618: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        H: () => (
          /* binding */
          gfmToMarkdown
        )
      });
      ;
      const inConstruct = "phrasing";
      const notInConstruct = ["autolink", "link", "image", "label"];
      function lib_gfmAutolinkLiteralFromMarkdown() {
        return {
          transforms: [transformGfmAutolinkLiterals],
          enter: {
            literalAutolink: enterLiteralAutolink,
            literalAutolinkEmail: enterLiteralAutolinkValue,
            literalAutolinkHttp: enterLiteralAutolinkValue,
            literalAutolinkWww: enterLiteralAutolinkValue
          },
          exit: {
            literalAutolink: exitLiteralAutolink,
            literalAutolinkEmail: exitLiteralAutolinkEmail,
            literalAutolinkHttp: exitLiteralAutolinkHttp,
            literalAutolinkWww: exitLiteralAutolinkWww
          }
        };
      }
      function gfmAutolinkLiteralToMarkdown() {
        return {
          unsafe: [
            {
              character: "@",
              before: "[+\\-.\\w]",
              after: "[\\-.\\w]",
              inConstruct,
              notInConstruct
            },
            {
              character: ".",
              before: "[Ww]",
              after: "[\\-.\\w]",
              inConstruct,
              notInConstruct
            },
            {
              character: ":",
              before: "[ps]",
              after: "\\/",
              inConstruct,
              notInConstruct
            }
          ]
        };
      }
      function enterLiteralAutolink(token) {
        this.enter(
          { type: "link", title: null, url: "", children: [], position: void 0 },
          token
        );
      }
      function enterLiteralAutolinkValue(token) {
        this.config.enter.autolinkProtocol.call(this, token);
      }
      function exitLiteralAutolinkHttp(token) {
        this.config.exit.autolinkProtocol.call(this, token);
      }
      function exitLiteralAutolinkWww(token) {
        this.config.exit.data.call(this, token);
        const node = this.stack[this.stack.length - 1];
        assert(node.type === "link");
        node.url = "http://" + this.sliceSerialize(token);
      }
      function exitLiteralAutolinkEmail(token) {
        this.config.exit.autolinkEmail.call(this, token);
      }
      function exitLiteralAutolink(token) {
        this.exit(token);
      }
      function transformGfmAutolinkLiterals(tree) {
        findAndReplace(
          tree,
          [
            [
              /(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi,
              findUrl
            ],
            [
              /(?<![\w+\-.@])xmpp:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)(\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?/g,
              findXmpp
            ],
            [/(?<![\w+\-.@])mailto:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, findMailto],
            [
              /(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g,
              findEmail
            ]
          ],
          { ignore: ["link", "linkReference"] }
        );
      }
      function findUrl(_, protocol, domain, path, match) {
        if (!previous(match)) {
          return false;
        }
        let prefix = "";
        if (/^w/i.test(protocol)) {
          domain = protocol + domain;
          protocol = "";
          prefix = "http://";
        }
        if (unicodePunctuation(domain.charCodeAt(0)) || !isCorrectDomain(domain)) {
          return false;
        }
        const parts = splitUrl(domain + path);
        const result = {
          type: "link",
          title: null,
          url: prefix + protocol + parts[0],
          children: [{ type: "text", value: protocol + parts[0], position: void 0 }],
          position: void 0
        };
        if (parts[1]) {
          return [result, { type: "text", value: parts[1], position: void 0 }];
        }
        return result;
      }
      function findEmail(_, atext, label) {
        if (/[\d\-_]$/.test(label)) {
          return false;
        }
        return {
          type: "link",
          title: null,
          url: "mailto:" + atext + "@" + label,
          children: [{ type: "text", value: atext + "@" + label, position: void 0 }],
          position: void 0
        };
      }
      function findMailto(_, atext, label) {
        if (/[\d\-_]$/.test(label)) {
          return false;
        }
        const value = "mailto:" + atext + "@" + label;
        return {
          type: "link",
          title: null,
          url: value,
          children: [{ type: "text", value, position: void 0 }],
          position: void 0
        };
      }
      function findXmpp(matchValue, atext, label, resource, match) {
        if (/[\d\-_]$/.test(label) || resource && (!/[A-Za-z]$/.test(resource) || match.input.charAt(match.index + matchValue.length) === "@")) {
          return false;
        }
        const value = "xmpp:" + atext + "@" + label + (resource || "");
        return {
          type: "link",
          title: null,
          url: value,
          children: [{ type: "text", value, position: void 0 }],
          position: void 0
        };
      }
      function isCorrectDomain(domain) {
        const parts = domain.split(".");
        if (parts.length < 2 || parts[parts.length - 1] && (/_/.test(parts[parts.length - 1]) || !/[\dA-Za-z]/.test(parts[parts.length - 1])) || parts[parts.length - 2] && (/_/.test(parts[parts.length - 2]) || !/[\dA-Za-z]/.test(parts[parts.length - 2]))) {
          return false;
        }
        return true;
      }
      function splitUrl(url) {
        let index = url.length;
        while (index > 0) {
          const code = url.charCodeAt(index - 1);
          if (code === 33 || code === 34 || code === 38 || code === 39 || code === 41 || code === 44 || code === 46 || code === 58 || code === 59 || code === 60 || code === 62 || code === 63 || code === 93 || code === 125) {
            index--;
          } else {
            break;
          }
        }
        if (index === url.length) {
          return [url, void 0];
        }
        let trail = url.slice(index);
        url = url.slice(0, index);
        let closingParenIndex = trail.indexOf(")");
        const openingParens = ccount(url, "(");
        let closingParens = ccount(url, ")");
        while (closingParenIndex !== -1 && openingParens > closingParens) {
          url += trail.slice(0, closingParenIndex + 1);
          trail = trail.slice(closingParenIndex + 1);
          closingParenIndex = trail.indexOf(")");
          closingParens++;
        }
        return [url, trail];
      }
      function previous(match) {
        const code = match.input.charCodeAt(match.index - 1);
        return match.index === 0 || unicodeWhitespace(code) || unicodePunctuation(code);
      }
      ;
      footnoteReference.peek = footnoteReferencePeek;
      function enterFootnoteCallString() {
        this.buffer();
      }
      function enterFootnoteCall(token) {
        this.enter({ type: "footnoteReference", identifier: "", label: "" }, token);
      }
      function enterFootnoteDefinitionLabelString() {
        this.buffer();
      }
      function enterFootnoteDefinition(token) {
        this.enter(
          { type: "footnoteDefinition", identifier: "", label: "", children: [] },
          token
        );
      }
      function exitFootnoteCallString(token) {
        const label = this.resume();
        const node = this.stack[this.stack.length - 1];
        assert(node.type === "footnoteReference");
        node.identifier = normalizeIdentifier(
          this.sliceSerialize(token)
        ).toLowerCase();
        node.label = label;
      }
      function exitFootnoteCall(token) {
        this.exit(token);
      }
      function exitFootnoteDefinitionLabelString(token) {
        const label = this.resume();
        const node = this.stack[this.stack.length - 1];
        assert(node.type === "footnoteDefinition");
        node.identifier = normalizeIdentifier(
          this.sliceSerialize(token)
        ).toLowerCase();
        node.label = label;
      }
      function exitFootnoteDefinition(token) {
        this.exit(token);
      }
      function footnoteReferencePeek() {
        return "[";
      }
      function footnoteReference(node, _, state, info) {
        const tracker = state.createTracker(info);
        let value = tracker.move("[^");
        const exit2 = state.enter("footnoteReference");
        const subexit = state.enter("reference");
        value += tracker.move(
          state.safe(state.associationId(node), { after: "]", before: value })
        );
        subexit();
        exit2();
        value += tracker.move("]");
        return value;
      }
      function lib_gfmFootnoteFromMarkdown() {
        return {
          enter: {
            gfmFootnoteCallString: enterFootnoteCallString,
            gfmFootnoteCall: enterFootnoteCall,
            gfmFootnoteDefinitionLabelString: enterFootnoteDefinitionLabelString,
            gfmFootnoteDefinition: enterFootnoteDefinition
          },
          exit: {
            gfmFootnoteCallString: exitFootnoteCallString,
            gfmFootnoteCall: exitFootnoteCall,
            gfmFootnoteDefinitionLabelString: exitFootnoteDefinitionLabelString,
            gfmFootnoteDefinition: exitFootnoteDefinition
          }
        };
      }
      function gfmFootnoteToMarkdown(options) {
        let firstLineBlank = false;
        if (options && options.firstLineBlank) {
          firstLineBlank = true;
        }
        return {
          handlers: { footnoteDefinition, footnoteReference },
          // This is on by default already.
          unsafe: [{ character: "[", inConstruct: ["label", "phrasing", "reference"] }]
        };
        function footnoteDefinition(node, _, state, info) {
          const tracker = state.createTracker(info);
          let value = tracker.move("[^");
          const exit2 = state.enter("footnoteDefinition");
          const subexit = state.enter("label");
          value += tracker.move(
            state.safe(state.associationId(node), { before: value, after: "]" })
          );
          subexit();
          value += tracker.move("]:");
          if (node.children && node.children.length > 0) {
            tracker.shift(4);
            value += tracker.move(
              (firstLineBlank ? "\n" : " ") + state.indentLines(
                state.containerFlow(node, tracker.current()),
                firstLineBlank ? mapAll : mapExceptFirst
              )
            );
          }
          exit2();
          return value;
        }
      }
      function mapExceptFirst(line, index, blank) {
        return index === 0 ? line : mapAll(line, index, blank);
      }
      function mapAll(line, index, blank) {
        return (blank ? "" : "    ") + line;
      }
      ;
      const constructsWithoutStrikethrough = [
        "autolink",
        "destinationLiteral",
        "destinationRaw",
        "reference",
        "titleQuote",
        "titleApostrophe"
      ];
      handleDelete.attention = attentionDelete;
      handleDelete.peek = peekDelete;
      function lib_gfmStrikethroughFromMarkdown() {
        return {
          canContainEols: ["delete"],
          enter: { strikethrough: enterStrikethrough },
          exit: { strikethrough: exitStrikethrough }
        };
      }
      function gfmStrikethroughToMarkdown() {
        return {
          handlers: { delete: handleDelete },
          unsafe: [
            {
              character: "~",
              inConstruct: "phrasing",
              notInConstruct: constructsWithoutStrikethrough
            }
          ]
        };
      }
      function enterStrikethrough(token) {
        this.enter({ type: "delete", children: [], position: void 0 }, token);
      }
      function exitStrikethrough(token) {
        this.exit(token);
      }
      function handleDelete(node, _, state, info) {
        const tracker = state.createTracker(info);
        const sequence = state.stack.includes("strikethrough") ? "~" : "~~";
        const exit2 = state.enter("strikethrough");
        let value = tracker.move(sequence);
        value += state.containerPhrasing(node, {
          ...tracker.current(),
          before: value,
          after: "~"
        });
        value += tracker.move(sequence);
        exit2();
        return value;
      }
      function attentionDelete() {
        return { construct: "strikethrough", markers: ["~"], sizes: [2, 1] };
      }
      function peekDelete() {
        return "~";
      }
      ;
      function defaultStringLength(value) {
        return value.length;
      }
      function markdownTable(table, options) {
        const settings = options || {};
        const align = (settings.align || []).concat();
        const stringLength = settings.stringLength || defaultStringLength;
        const alignments = [];
        const cellMatrix = [];
        const sizeMatrix = [];
        const longestCellByColumn = [];
        let mostCellsPerRow = 0;
        let rowIndex = -1;
        while (++rowIndex < table.length) {
          const row2 = [];
          const sizes2 = [];
          let columnIndex2 = -1;
          if (table[rowIndex].length > mostCellsPerRow) {
            mostCellsPerRow = table[rowIndex].length;
          }
          while (++columnIndex2 < table[rowIndex].length) {
            const cell = serialize(table[rowIndex][columnIndex2]);
            if (settings.alignDelimiters !== false) {
              const size = stringLength(cell);
              sizes2[columnIndex2] = size;
              if (longestCellByColumn[columnIndex2] === void 0 || size > longestCellByColumn[columnIndex2]) {
                longestCellByColumn[columnIndex2] = size;
              }
            }
            row2.push(cell);
          }
          cellMatrix[rowIndex] = row2;
          sizeMatrix[rowIndex] = sizes2;
        }
        let columnIndex = -1;
        if (typeof align === "object" && "length" in align) {
          while (++columnIndex < mostCellsPerRow) {
            alignments[columnIndex] = toAlignment(align[columnIndex]);
          }
        } else {
          const code = toAlignment(align);
          while (++columnIndex < mostCellsPerRow) {
            alignments[columnIndex] = code;
          }
        }
        columnIndex = -1;
        const row = [];
        const sizes = [];
        while (++columnIndex < mostCellsPerRow) {
          const code = alignments[columnIndex];
          let before = "";
          let after = "";
          if (code === 99) {
            before = ":";
            after = ":";
          } else if (code === 108) {
            before = ":";
          } else if (code === 114) {
            after = ":";
          }
          let size = settings.alignDelimiters === false ? 1 : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          );
          const cell = before + "-".repeat(size) + after;
          if (settings.alignDelimiters !== false) {
            size = before.length + size + after.length;
            if (size > longestCellByColumn[columnIndex]) {
              longestCellByColumn[columnIndex] = size;
            }
            sizes[columnIndex] = size;
          }
          row[columnIndex] = cell;
        }
        cellMatrix.splice(1, 0, row);
        sizeMatrix.splice(1, 0, sizes);
        rowIndex = -1;
        const lines = [];
        while (++rowIndex < cellMatrix.length) {
          const row2 = cellMatrix[rowIndex];
          const sizes2 = sizeMatrix[rowIndex];
          const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
          columnIndex = -1;
          const line = [];
          while (++columnIndex < cellsInRow) {
            const cell = row2[columnIndex] || "";
            let before = "";
            let after = "";
            if (settings.alignDelimiters !== false) {
              const size = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0);
              const code = alignments[columnIndex];
              if (code === 114) {
                before = " ".repeat(size);
              } else if (code === 99) {
                const half = size / 2;
                if (size % 2) {
                  before = " ".repeat(half + 0.5);
                  after = " ".repeat(half - 0.5);
                } else {
                  before = " ".repeat(half);
                  after = before;
                }
              } else {
                after = " ".repeat(size);
              }
            }
            if (settings.delimiterStart !== false && !columnIndex) {
              line.push("|");
            }
            if (settings.padding !== false && // Don’t add the opening space if we’re not aligning and the cell is
            // empty: there will be a closing space.
            !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) {
              line.push(" ");
            }
            if (settings.alignDelimiters !== false) {
              line.push(before);
            }
            line.push(cell);
            if (settings.alignDelimiters !== false) {
              line.push(after);
            }
            if (settings.padding !== false) {
              line.push(" ");
            }
            if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
              line.push("|");
            }
          }
          lines.push(
            settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join("")
          );
        }
        return lines.join("\n");
      }
      function serialize(value) {
        return value === null || value === void 0 ? "" : String(value);
      }
      function toAlignment(value) {
        const code = typeof value === "string" ? value.codePointAt(0) : 0;
        return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
      }
      var handle = __webpack_require__(92169);
      var lib = __webpack_require__(31869);
      var unist_util_visit_lib = __webpack_require__(73617);
      var unist_util_visit_parents_lib = __webpack_require__(84146);
      ;
      function lib_gfmTableFromMarkdown() {
        return {
          enter: {
            table: enterTable,
            tableData: enterCell,
            tableHeader: enterCell,
            tableRow: enterRow
          },
          exit: {
            codeText: exitCodeText,
            table: exitTable,
            tableData: exit,
            tableHeader: exit,
            tableRow: exit
          }
        };
      }
      function enterTable(token) {
        const align = token._align;
        assert(align, "expected `_align` on table");
        this.enter(
          {
            type: "table",
            align: align.map(function(d) {
              return d === "none" ? null : d;
            }),
            children: [],
            position: void 0
          },
          token
        );
        this.data.inTable = true;
      }
      function exitTable(token) {
        this.exit(token);
        this.data.inTable = void 0;
      }
      function enterRow(token) {
        this.enter({ type: "tableRow", children: [], position: void 0 }, token);
      }
      function exit(token) {
        this.exit(token);
      }
      function enterCell(token) {
        this.enter({ type: "tableCell", children: [], position: void 0 }, token);
      }
      function exitCodeText(token) {
        let value = this.resume();
        if (this.data.inTable) {
          value = value.replace(/\\([\\|])/g, replace);
        }
        const node = this.stack[this.stack.length - 1];
        assert(node.type === "inlineCode");
        node.value = value;
        this.exit(token);
      }
      function replace($0, $1) {
        return $1 === "|" ? $1 : $0;
      }
      function gfmTableToMarkdown(options) {
        const settings = options || {};
        const {
          tableCellPadding: padding,
          tablePipeAlign: alignDelimiters,
          stringLength
        } = settings;
        const around = padding ? " " : "|";
        return {
          handlers: {
            inlineCode: inlineCodeWithTable,
            table: handleTable,
            tableCell: handleTableCell,
            tableRow: handleTableRow
          },
          join: [joinTable],
          unsafe: [
            { character: "\r", inConstruct: "tableCell" },
            { character: "\n", inConstruct: "tableCell" },
            // A pipe, when followed by a tab or space (padding), or a dash or colon
            // (unpadded delimiter row), could result in a table.
            { atBreak: true, character: "|", after: "[	 :-]" },
            // A pipe in a cell must be encoded.
            { character: "|", inConstruct: "tableCell" },
            // A colon must be followed by a dash, in which case it could start a
            // delimiter row.
            { atBreak: true, character: ":", after: "-" },
            // A delimiter row can also start with a dash, when followed by more
            // dashes, a colon, or a pipe.
            // This is a stricter version than the built in check for lists, thematic
            // breaks, and setex heading underlines though:
            // <https://github.com/syntax-tree/mdast-util-to-markdown/blob/51a2038/lib/unsafe.js#L57>
            { atBreak: true, character: "-", after: "[:|-]" }
          ]
        };
        function handleTable(node, _, state, info) {
          const matrix = handleTableAsData(node, state, info);
          const head = matrix[0];
          if (head) {
            let columns = node.align ? node.align.length : 0;
            let index = -1;
            if (!columns) {
              while (++index < matrix.length) {
                if (matrix[index].length > columns) columns = matrix[index].length;
              }
            }
            while (head.length < columns) head.push("");
          }
          return serializeData(matrix, node.align);
        }
        function handleTableRow(node, _, state, info) {
          const row = handleTableRowAsData(node, state, info);
          const value = serializeData([row]);
          return value.slice(0, value.indexOf("\n"));
        }
        function handleTableCell(node, _, state, info) {
          const exit2 = state.enter("tableCell");
          const subexit = state.enter("phrasing");
          const value = state.containerPhrasing(node, {
            ...info,
            before: around,
            after: around
          });
          subexit();
          exit2();
          return value;
        }
        function serializeData(matrix, align) {
          return markdownTable(matrix, {
            align,
            alignDelimiters,
            fillRows: false,
            padding,
            stringLength
          });
        }
        function handleTableAsData(node, state, info) {
          const { children } = node;
          let index = -1;
          const result = [];
          const subexit = state.enter("table");
          while (++index < children.length) {
            result[index] = handleTableRowAsData(children[index], state, info);
          }
          subexit();
          return result;
        }
        function handleTableRowAsData(node, state, info) {
          const { children } = node;
          let index = -1;
          const result = [];
          const subexit = state.enter("tableRow");
          while (++index < children.length) {
            result[index] = handleTableCell(children[index], node, state, info);
          }
          subexit();
          return result;
        }
        function inlineCodeWithTable(node, parent, state) {
          const value = handle.p.inlineCode(node, parent, state);
          if (!state.stack.includes("tableCell")) return value;
          const result = [];
          let start = 0;
          let index = value.indexOf("|");
          while (index !== -1) {
            let before = index;
            while (before > start && value.charCodeAt(before - 1) === 92) {
              before--;
            }
            result.push(value.slice(start, index));
            if ((index - before) % 2 === 0) result.push("\\");
            start = index;
            index = value.indexOf("|", index + 1);
          }
          result.push(value.slice(start));
          return result.join("");
        }
      }
      function joinTable(left, right, parent, state) {
        if (left.type === "table" && parent.type === "listItem" && parent.spread === false && (right.type === "definition" || right.type === "heading" && formatHeadingAsSetext(right, state) || right.type === "paragraph" || right.type === "table")) {
          return 1;
        }
      }
      function formatHeadingAsSetext(node, state) {
        let literalWithBreak = false;
        (0, unist_util_visit_lib.YR)(node, function(node2) {
          if (node2.type === "break" || "value" in node2 && /\r?\n|\r/.test(node2.value)) {
            literalWithBreak = true;
            return unist_util_visit_parents_lib.dc;
          }
        });
        return Boolean(
          (!node.depth || node.depth < 3) && (0, lib.d)(node) && (state.options.setext || literalWithBreak)
        );
      }
      ;
      function lib_gfmTaskListItemFromMarkdown() {
        return {
          exit: {
            taskListCheckValueChecked: exitCheck,
            taskListCheckValueUnchecked: exitCheck,
            paragraph: exitParagraphWithTaskListItem
          }
        };
      }
      function gfmTaskListItemToMarkdown() {
        return {
          handlers: { paragraph: paragraphWithTaskListItem },
          join: [joinDefinitionsBeforeTaskListItemParagraph]
        };
      }
      function exitCheck(token) {
        const node = this.stack[this.stack.length - 2];
        assert(node.type === "listItem");
        node.checked = token.type === "taskListCheckValueChecked";
      }
      function exitParagraphWithTaskListItem(token) {
        const parent = this.stack[this.stack.length - 2];
        if (parent && parent.type === "listItem" && typeof parent.checked === "boolean") {
          const node = this.stack[this.stack.length - 1];
          assert(node.type === "paragraph");
          const head = node.children[0];
          if (head && head.type === "text") {
            const siblings = parent.children;
            let index = -1;
            let firstParagraph;
            while (++index < siblings.length) {
              const sibling = siblings[index];
              if (sibling.type === "paragraph") {
                firstParagraph = sibling;
                break;
              }
            }
            if (firstParagraph === node) {
              head.value = head.value.slice(1);
              if (head.value.length === 0) {
                node.children.shift();
              } else if (node.position && head.position && typeof head.position.start.offset === "number") {
                head.position.start.column++;
                head.position.start.offset++;
                node.position.start = { ...head.position.start };
              }
            }
          }
        }
        this.exit(token);
      }
      function paragraphWithTaskListItem(node, parent, state, info) {
        if (!parent || parent.type !== "listItem" || taskListItemParagraph(parent) !== node) {
          return handle.p.paragraph(node, parent, state, info);
        }
        const checkbox = "[" + (parent.checked ? "x" : " ") + "] ";
        const tracker = state.createTracker(info);
        tracker.move(checkbox);
        const value = handle.p.paragraph(
          node.children.length > 0 ? node : { type: "paragraph", children: [{ type: "text", value: " " }] },
          parent,
          state,
          { ...info, ...tracker.current() }
        );
        return checkbox + value;
      }
      function joinDefinitionsBeforeTaskListItemParagraph(left, _, parent) {
        if (!(left.type === "definition" && parent.type === "listItem")) {
          return;
        }
        const paragraph = taskListItemParagraph(parent);
        if (paragraph && parent.children.indexOf(left) < parent.children.indexOf(paragraph)) {
          return 0;
        }
      }
      function taskListItemParagraph(node) {
        if (typeof node.checked !== "boolean") {
          return;
        }
        for (const child of node.children) {
          if (child.type === "paragraph") {
            return child;
          }
          if (child.type !== "definition") {
            return;
          }
        }
      }
      ;
      function gfmFromMarkdown() {
        return [
          gfmAutolinkLiteralFromMarkdown(),
          gfmFootnoteFromMarkdown(),
          gfmStrikethroughFromMarkdown(),
          gfmTableFromMarkdown(),
          gfmTaskListItemFromMarkdown()
        ];
      }
      function gfmToMarkdown(options) {
        return {
          extensions: [
            gfmAutolinkLiteralToMarkdown(),
            gfmFootnoteToMarkdown(options),
            gfmStrikethroughToMarkdown(),
            gfmTableToMarkdown(options),
            gfmTaskListItemToMarkdown()
          ]
        };
      }
    })
  ),
  /***/
  29054: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          phrasing
        )
        /* harmony export */
      });
      var unist_util_is__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68830);
      const phrasing = (
        /** @type {(node?: unknown) => node is Exclude<PhrasingContent, Html>} */
        (0, unist_util_is__WEBPACK_IMPORTED_MODULE_0__.C)([
          "break",
          "delete",
          "emphasis",
          // To do: next major: removed since footnotes were added to GFM.
          "footnote",
          "footnoteReference",
          "image",
          "imageReference",
          "inlineCode",
          // Enabled by `mdast-util-math`:
          "inlineMath",
          "link",
          "linkReference",
          // Enabled by `mdast-util-mdx`:
          "mdxJsxTextElement",
          // Enabled by `mdast-util-mdx`:
          "mdxTextExpression",
          "strong",
          "text",
          // Enabled by `mdast-util-directive`:
          "textDirective"
        ])
      );
    })
  ),
  /***/
  92169: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        p: () => (
          /* binding */
          handle
        )
      });
      ;
      function blockquote(node, _, state, info) {
        const exit = state.enter("blockquote");
        const tracker = state.createTracker(info);
        tracker.move("> ");
        tracker.shift(2);
        const value = state.indentLines(
          state.containerFlow(node, tracker.current()),
          map
        );
        exit();
        return value;
      }
      function map(line, _, blank) {
        return ">" + (blank ? "" : " ") + line;
      }
      var pattern_in_scope = __webpack_require__(91767);
      ;
      function hardBreak(_, _1, state, info) {
        let index = -1;
        while (++index < state.unsafe.length) {
          const pattern = state.unsafe[index];
          if (pattern.character === "\n" && !pattern.before && !pattern.after && (0, pattern_in_scope.q)(state.stack, pattern)) {
            return /[\t ]/.test(info.before) ? "" : " ";
          }
        }
        return "\\\n";
      }
      ;
      function longestStreak(value, substring) {
        const source = String(value);
        let index = source.indexOf(substring);
        let expected = index;
        let count = 0;
        let max = 0;
        if (typeof substring !== "string") {
          throw new TypeError("Expected substring");
        }
        while (index !== -1) {
          if (index === expected) {
            if (++count > max) {
              max = count;
            }
          } else {
            count = 1;
          }
          expected = index + substring.length;
          index = source.indexOf(substring, expected);
        }
        return max;
      }
      var format_code_as_indented = __webpack_require__(74672);
      ;
      function checkFence(state) {
        const marker = state.options.fence || "`";
        if (marker !== "`" && marker !== "~") {
          throw new Error(
            "Cannot serialize code with `" + marker + "` for `options.fence`, expected `` ` `` or `~`"
          );
        }
        return marker;
      }
      ;
      function code(node, _, state, info) {
        const marker = checkFence(state);
        const raw = node.value || "";
        if ((0, format_code_as_indented.m)(node, state)) {
          const exit2 = state.enter("codeIndented");
          const value2 = state.indentLines(raw, code_map);
          exit2();
          return value2;
        }
        const tracker = state.createTracker(info);
        const sequence = marker.repeat(Math.max(longestStreak(raw, marker) + 1, 3));
        const exit = state.enter("codeFenced");
        const suffix = marker === "`" ? "GraveAccent" : "Tilde";
        let value = tracker.move(sequence);
        if (node.lang) {
          const subexit = state.enter(`codeFencedLang${suffix}`);
          value += tracker.move(
            state.safe(node.lang, {
              before: value,
              after: " ",
              encode: ["`"],
              ...tracker.current()
            })
          );
          subexit();
        }
        if (node.lang && node.meta) {
          const subexit = state.enter(`codeFencedMeta${suffix}`);
          value += tracker.move(" ");
          value += tracker.move(
            state.safe(node.meta, {
              before: value,
              after: "\n",
              encode: ["`"],
              ...tracker.current()
            })
          );
          subexit();
        }
        value += tracker.move("\n");
        if (raw) {
          value += tracker.move(raw + "\n");
        }
        value += tracker.move(sequence);
        exit();
        return value;
      }
      function code_map(line, _, blank) {
        return (blank ? "" : "    ") + line;
      }
      ;
      function checkQuote(state) {
        const marker = state.options.quote || '"';
        if (marker !== '"' && marker !== "'") {
          throw new Error(
            "Cannot serialize title with `" + marker + "` for `options.quote`, expected `\"`, or `'`"
          );
        }
        return marker;
      }
      ;
      function definition(node, _, state, info) {
        const quote = checkQuote(state);
        const suffix = quote === '"' ? "Quote" : "Apostrophe";
        const exit = state.enter("definition");
        let subexit = state.enter("label");
        const tracker = state.createTracker(info);
        let value = tracker.move("[");
        value += tracker.move(
          state.safe(state.associationId(node), {
            before: value,
            after: "]",
            ...tracker.current()
          })
        );
        value += tracker.move("]: ");
        subexit();
        if (
          // If there’s no url, or…
          !node.url || // If there are control characters or whitespace.
          /[\0- \u007F]/.test(node.url)
        ) {
          subexit = state.enter("destinationLiteral");
          value += tracker.move("<");
          value += tracker.move(
            state.safe(node.url, { before: value, after: ">", ...tracker.current() })
          );
          value += tracker.move(">");
        } else {
          subexit = state.enter("destinationRaw");
          value += tracker.move(
            state.safe(node.url, {
              before: value,
              after: node.title ? " " : "\n",
              ...tracker.current()
            })
          );
        }
        subexit();
        if (node.title) {
          subexit = state.enter(`title${suffix}`);
          value += tracker.move(" " + quote);
          value += tracker.move(
            state.safe(node.title, {
              before: value,
              after: quote,
              ...tracker.current()
            })
          );
          value += tracker.move(quote);
          subexit();
        }
        exit();
        return value;
      }
      ;
      function checkEmphasis(state) {
        const marker = state.options.emphasis || "*";
        if (marker !== "*" && marker !== "_") {
          throw new Error(
            "Cannot serialize emphasis with `" + marker + "` for `options.emphasis`, expected `*`, or `_`"
          );
        }
        return marker;
      }
      var container_phrasing = __webpack_require__(23934);
      ;
      emphasis.attention = attention;
      emphasis.peek = peek;
      function emphasis(node, _, state, info) {
        const exit = state.enter("phrasing");
        const item = (0, container_phrasing.mx)(node, attention, state, state.createTracker(info));
        const value = item ? (0, container_phrasing.lK)([item], info.before, info.after) : "";
        exit();
        return value;
      }
      function attention(_, state) {
        const marker = checkEmphasis(state);
        return {
          construct: "emphasis",
          markers: marker === "*" ? ["*", "_"] : ["_", "*"],
          sizes: [1]
        };
      }
      function peek(_, _1, state) {
        return state.options.emphasis || "*";
      }
      var encode_character_reference = __webpack_require__(7104);
      var format_heading_as_setext = __webpack_require__(28069);
      ;
      function heading(node, _, state, info) {
        const rank = Math.max(Math.min(6, node.depth || 1), 1);
        const tracker = state.createTracker(info);
        if ((0, format_heading_as_setext.f)(node, state)) {
          const exit2 = state.enter("headingSetext");
          const subexit2 = state.enter("phrasing");
          const value2 = state.containerPhrasing(node, {
            ...tracker.current(),
            before: "\n",
            after: "\n"
          });
          subexit2();
          exit2();
          return value2 + "\n" + (rank === 1 ? "=" : "-").repeat(
            // The whole size…
            value2.length - // Minus the position of the character after the last EOL (or
            // 0 if there is none)…
            (Math.max(value2.lastIndexOf("\r"), value2.lastIndexOf("\n")) + 1)
          );
        }
        const sequence = "#".repeat(rank);
        const exit = state.enter("headingAtx");
        const subexit = state.enter("phrasing");
        tracker.move(sequence + " ");
        let value = state.containerPhrasing(node, {
          before: "# ",
          after: "\n",
          ...tracker.current()
        });
        const head = value.charCodeAt(0);
        if (head === 9 || head === 32) {
          value = (0, encode_character_reference.T)(head) + value.slice(1);
        }
        value = value ? sequence + " " + value : sequence;
        if (state.options.closeAtx) {
          value += " " + sequence;
        }
        subexit();
        exit();
        return value;
      }
      ;
      html.peek = htmlPeek;
      function html(node) {
        return node.value || "";
      }
      function htmlPeek() {
        return "<";
      }
      ;
      image_image.peek = imagePeek;
      function image_image(node, _, state, info) {
        const quote = checkQuote(state);
        const suffix = quote === '"' ? "Quote" : "Apostrophe";
        const exit = state.enter("image");
        let subexit = state.enter("label");
        const tracker = state.createTracker(info);
        let value = tracker.move("![");
        value += tracker.move(
          state.safe(node.alt, { before: value, after: "]", ...tracker.current() })
        );
        value += tracker.move("](");
        subexit();
        if (
          // If there’s no url but there is a title…
          !node.url && node.title || // If there are control characters or whitespace.
          /[\0- \u007F]/.test(node.url)
        ) {
          subexit = state.enter("destinationLiteral");
          value += tracker.move("<");
          value += tracker.move(
            state.safe(node.url, { before: value, after: ">", ...tracker.current() })
          );
          value += tracker.move(">");
        } else {
          subexit = state.enter("destinationRaw");
          value += tracker.move(
            state.safe(node.url, {
              before: value,
              after: node.title ? " " : ")",
              ...tracker.current()
            })
          );
        }
        subexit();
        if (node.title) {
          subexit = state.enter(`title${suffix}`);
          value += tracker.move(" " + quote);
          value += tracker.move(
            state.safe(node.title, {
              before: value,
              after: quote,
              ...tracker.current()
            })
          );
          value += tracker.move(quote);
          subexit();
        }
        value += tracker.move(")");
        exit();
        return value;
      }
      function imagePeek() {
        return "!";
      }
      ;
      imageReference.peek = imageReferencePeek;
      function imageReference(node, _, state, info) {
        const type = node.referenceType;
        const exit = state.enter("imageReference");
        let subexit = state.enter("label");
        const tracker = state.createTracker(info);
        let value = tracker.move("![");
        const alt = state.safe(node.alt, {
          before: value,
          after: "]",
          ...tracker.current()
        });
        value += tracker.move(alt + "][");
        subexit();
        const stack = state.stack;
        state.stack = stack.filter(function(d) {
          return d !== "phrasing";
        });
        subexit = state.enter("reference");
        const reference = state.safe(state.associationId(node), {
          before: value,
          after: "]",
          ...tracker.current()
        });
        subexit();
        state.stack = stack;
        exit();
        if (type === "full" || !alt || alt !== reference) {
          value += tracker.move(reference + "]");
        } else if (type === "shortcut") {
          value = value.slice(0, -1);
        } else {
          value += tracker.move("]");
        }
        return value;
      }
      function imageReferencePeek() {
        return "!";
      }
      ;
      inlineCode.peek = inlineCodePeek;
      function inlineCode(node, _, state) {
        let value = node.value || "";
        let sequence = "`";
        let index = -1;
        while (new RegExp("(^|[^`])" + sequence + "([^`]|$)").test(value)) {
          sequence += "`";
        }
        if (/[^\n\r ]/.test(value) && (/^[\n\r ]/.test(value) && /[\n\r ]$/.test(value) || /^`|`$/.test(value))) {
          value = " " + value + " ";
        }
        while (++index < state.unsafe.length) {
          const pattern = state.unsafe[index];
          const expression = state.compilePattern(pattern);
          if (!pattern.atBreak) continue;
          let match;
          while (match = expression.exec(value)) {
            let position = match.index;
            if (value.charCodeAt(position) === 10 && value.charCodeAt(position - 1) === 13) {
              position--;
            }
            value = value.slice(0, position) + " " + value.slice(match.index + 1);
          }
        }
        return sequence + value + sequence;
      }
      function inlineCodePeek() {
        return "`";
      }
      var lib = __webpack_require__(31869);
      ;
      function formatLinkAsAutolink(node, state) {
        const raw = (0, lib.d)(node);
        return Boolean(
          !state.options.resourceLink && // If there’s a url…
          node.url && // And there’s no title…
          !node.title && // And the content of `node` is a single text node…
          node.children && node.children.length === 1 && node.children[0].type === "text" && // And if the url is the same as the content…
          (raw === node.url || "mailto:" + raw === node.url) && // And that starts w/ a protocol…
          /^[a-z][+\-.a-z]+:/i.test(node.url) && // And that doesn’t contain ASCII control codes (character escapes and
          // references don’t work), space, or angle brackets…
          !/[\0- <>\u007F]/.test(node.url)
        );
      }
      ;
      link_link.peek = linkPeek;
      function link_link(node, _, state, info) {
        const quote = checkQuote(state);
        const suffix = quote === '"' ? "Quote" : "Apostrophe";
        const tracker = state.createTracker(info);
        if (formatLinkAsAutolink(node, state)) {
          const stack = state.stack;
          state.stack = stack.filter(function(d) {
            return d !== "phrasing";
          });
          const exit2 = state.enter("autolink");
          let value2 = tracker.move("<");
          value2 += tracker.move(
            state.containerPhrasing(node, {
              before: value2,
              after: ">",
              ...tracker.current()
            })
          );
          value2 += tracker.move(">");
          exit2();
          state.stack = stack;
          return value2;
        }
        const exit = state.enter("link");
        let subexit = state.enter("label");
        let value = tracker.move("[");
        const text = state.containerPhrasing(node, {
          before: value,
          after: "](",
          ...tracker.current()
        });
        value += tracker.move(text);
        subexit();
        value += tracker.move("](");
        const enclose = /[\0- \u007F]/.test(node.url);
        const last = info.before.charAt(info.before.length - 1);
        let title = node.title || void 0;
        if (!title && !enclose && (last === "\n" || last === "\r")) {
          let index = 0;
          while (index < text.length && text.charCodeAt(index) !== 93) {
            index += text.charCodeAt(index) === 92 ? 2 : 1;
          }
          if (text.charCodeAt(index + 1) === 58) title = "";
        }
        if (
          // If there’s no url but there is a title…
          !node.url && typeof title === "string" || // If there are control characters or whitespace.
          enclose
        ) {
          subexit = state.enter("destinationLiteral");
          value += tracker.move("<");
          value += tracker.move(
            state.safe(node.url, { before: value, after: ">", ...tracker.current() })
          );
          value += tracker.move(">");
        } else {
          subexit = state.enter("destinationRaw");
          value += tracker.move(
            state.safe(node.url, {
              before: value,
              after: typeof title === "string" ? " " : ")",
              ...tracker.current()
            })
          );
        }
        subexit();
        if (typeof title === "string") {
          subexit = state.enter(`title${suffix}`);
          value += tracker.move(" " + quote);
          value += tracker.move(
            state.safe(title, {
              before: value,
              after: quote,
              ...tracker.current()
            })
          );
          value += tracker.move(quote);
          subexit();
        }
        value += tracker.move(")");
        exit();
        return value;
      }
      function linkPeek(node, _, state) {
        return formatLinkAsAutolink(node, state) ? "<" : "[";
      }
      ;
      linkReference.peek = linkReferencePeek;
      function linkReference(node, _, state, info) {
        const type = node.referenceType;
        const exit = state.enter("linkReference");
        let subexit = state.enter("label");
        const tracker = state.createTracker(info);
        let value = tracker.move("[");
        const text = state.containerPhrasing(node, {
          before: value,
          after: "]",
          ...tracker.current()
        });
        value += tracker.move(text + "][");
        subexit();
        const stack = state.stack;
        state.stack = stack.filter(function(d) {
          return d !== "phrasing";
        });
        subexit = state.enter("reference");
        const reference = state.safe(state.associationId(node), {
          before: value,
          after: "]",
          ...tracker.current()
        });
        subexit();
        state.stack = stack;
        exit();
        if (type === "full" || !text || text !== reference) {
          value += tracker.move(reference + "]");
        } else if (type === "shortcut") {
          value = value.slice(0, -1);
        } else {
          value += tracker.move("]");
        }
        return value;
      }
      function linkReferencePeek() {
        return "[";
      }
      ;
      function checkBullet(state) {
        const marker = state.options.bullet || "*";
        if (marker !== "*" && marker !== "+" && marker !== "-") {
          throw new Error(
            "Cannot serialize items with `" + marker + "` for `options.bullet`, expected `*`, `+`, or `-`"
          );
        }
        return marker;
      }
      ;
      function checkBulletOther(state) {
        const bullet = checkBullet(state);
        const bulletOther = state.options.bulletOther;
        if (!bulletOther) {
          return bullet === "*" ? "-" : "*";
        }
        if (bulletOther !== "*" && bulletOther !== "+" && bulletOther !== "-") {
          throw new Error(
            "Cannot serialize items with `" + bulletOther + "` for `options.bulletOther`, expected `*`, `+`, or `-`"
          );
        }
        if (bulletOther === bullet) {
          throw new Error(
            "Expected `bullet` (`" + bullet + "`) and `bulletOther` (`" + bulletOther + "`) to be different"
          );
        }
        return bulletOther;
      }
      ;
      function checkBulletOrdered(state) {
        const marker = state.options.bulletOrdered || ".";
        if (marker !== "." && marker !== ")") {
          throw new Error(
            "Cannot serialize items with `" + marker + "` for `options.bulletOrdered`, expected `.` or `)`"
          );
        }
        return marker;
      }
      var check_rule = __webpack_require__(63661);
      ;
      function list(node, parent, state, info) {
        const exit = state.enter("list");
        const bulletCurrent = state.bulletCurrent;
        let bullet = node.ordered ? checkBulletOrdered(state) : checkBullet(state);
        const bulletOther = node.ordered ? bullet === "." ? ")" : "." : checkBulletOther(state);
        let useDifferentMarker = parent && state.bulletLastUsed ? bullet === state.bulletLastUsed : false;
        if (!node.ordered) {
          const firstListItem = node.children ? node.children[0] : void 0;
          if (
            // Bullet could be used as a thematic break marker:
            (bullet === "*" || bullet === "-") && // Empty first list item:
            firstListItem && (!firstListItem.children || !firstListItem.children[0]) && // Directly in two other list items:
            state.stack[state.stack.length - 1] === "list" && state.stack[state.stack.length - 2] === "listItem" && state.stack[state.stack.length - 3] === "list" && state.stack[state.stack.length - 4] === "listItem" && // That are each the first child.
            state.indexStack[state.indexStack.length - 1] === 0 && state.indexStack[state.indexStack.length - 2] === 0 && state.indexStack[state.indexStack.length - 3] === 0
          ) {
            useDifferentMarker = true;
          }
          if ((0, check_rule.T)(state) === bullet && firstListItem) {
            let index = -1;
            while (++index < node.children.length) {
              const item = node.children[index];
              if (item && item.type === "listItem" && item.children && item.children[0] && item.children[0].type === "thematicBreak") {
                useDifferentMarker = true;
                break;
              }
            }
          }
        }
        if (useDifferentMarker) {
          bullet = bulletOther;
        }
        state.bulletCurrent = bullet;
        const value = state.containerFlow(node, info);
        state.bulletLastUsed = bullet;
        state.bulletCurrent = bulletCurrent;
        exit();
        return value;
      }
      ;
      function checkListItemIndent(state) {
        const style = state.options.listItemIndent || "one";
        if (style !== "tab" && style !== "one" && style !== "mixed") {
          throw new Error(
            "Cannot serialize items with `" + style + "` for `options.listItemIndent`, expected `tab`, `one`, or `mixed`"
          );
        }
        return style;
      }
      ;
      function listItem(node, parent, state, info) {
        const listItemIndent = checkListItemIndent(state);
        let bullet = state.bulletCurrent || checkBullet(state);
        if (parent && parent.type === "list" && parent.ordered) {
          bullet = (typeof parent.start === "number" && parent.start > -1 ? parent.start : 1) + (state.options.incrementListMarker === false ? 0 : parent.children.indexOf(node)) + bullet;
        }
        let size = bullet.length + 1;
        if (listItemIndent === "tab" || listItemIndent === "mixed" && (parent && parent.type === "list" && parent.spread || node.spread)) {
          size = Math.ceil(size / 4) * 4;
        }
        const tracker = state.createTracker(info);
        tracker.move(bullet + " ".repeat(size - bullet.length));
        tracker.shift(size);
        const exit = state.enter("listItem");
        const value = state.indentLines(
          state.containerFlow(node, tracker.current()),
          map2
        );
        exit();
        return value;
        function map2(line, index, blank) {
          if (index) {
            return (blank ? "" : " ".repeat(size)) + line;
          }
          return (blank ? bullet : bullet + " ".repeat(size - bullet.length)) + line;
        }
      }
      ;
      function paragraph(node, _, state, info) {
        const exit = state.enter("paragraph");
        const subexit = state.enter("phrasing");
        const value = state.containerPhrasing(node, info);
        subexit();
        exit();
        return value;
      }
      var mdast_util_phrasing_lib = __webpack_require__(29054);
      ;
      function root(node, _, state, info) {
        const hasPhrasing = node.children.some(function(d) {
          return (0, mdast_util_phrasing_lib.f)(d);
        });
        if (!hasPhrasing) return state.containerFlow(node, info);
        const exit = state.enter("phrasing");
        const value = state.containerPhrasing(node, info);
        exit();
        return value;
      }
      ;
      function checkStrong(state) {
        const marker = state.options.strong || "*";
        if (marker !== "*" && marker !== "_") {
          throw new Error(
            "Cannot serialize strong with `" + marker + "` for `options.strong`, expected `*`, or `_`"
          );
        }
        return marker;
      }
      ;
      strong.attention = strong_attention;
      strong.peek = strong_peek;
      function strong(node, _, state, info) {
        const exit = state.enter("phrasing");
        const item = (0, container_phrasing.mx)(node, strong_attention, state, state.createTracker(info));
        const value = item ? (0, container_phrasing.lK)([item], info.before, info.after) : "";
        exit();
        return value;
      }
      function strong_attention(_, state) {
        const marker = checkStrong(state);
        return {
          construct: "strong",
          markers: marker === "*" ? ["*", "_"] : ["_", "*"],
          sizes: [2]
        };
      }
      function strong_peek(_, _1, state) {
        return state.options.strong || "*";
      }
      ;
      function text_text(node, parent, state, info) {
        const siblings = parent ? parent.children : [];
        const index = state.indexStack[state.indexStack.length - 1];
        return state.safe(node.value, {
          ...info,
          afterNode: siblings[index + 1],
          beforeNode: siblings[index - 1]
        });
      }
      ;
      function checkRuleRepetition(state) {
        const repetition = state.options.ruleRepetition || 3;
        if (repetition < 3) {
          throw new Error(
            "Cannot serialize rules with repetition `" + repetition + "` for `options.ruleRepetition`, expected `3` or more"
          );
        }
        return repetition;
      }
      ;
      function thematicBreak(_, _1, state) {
        const value = ((0, check_rule.T)(state) + (state.options.ruleSpaces ? " " : "")).repeat(checkRuleRepetition(state));
        return state.options.ruleSpaces ? value.slice(0, -1) : value;
      }
      ;
      const handle = {
        blockquote,
        break: hardBreak,
        code,
        definition,
        emphasis,
        hardBreak,
        heading,
        html,
        image: image_image,
        imageReference,
        inlineCode,
        link: link_link,
        linkReference,
        list,
        listItem,
        paragraph,
        root,
        strong,
        text: text_text,
        thematicBreak
      };
    })
  ),
  /***/
  59059: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        l: () => (
          /* binding */
          toMarkdown
        )
      });
      var lib = __webpack_require__(29054);
      ;
      const own = {}.hasOwnProperty;
      function zwitch(key, options) {
        const settings = options || {};
        function one(value, ...parameters) {
          let fn = one.invalid;
          const handlers = one.handlers;
          if (value && own.call(value, key)) {
            const id2 = String(value[key]);
            fn = own.call(handlers, id2) ? handlers[id2] : one.unknown;
          }
          if (fn) {
            return fn.call(this, value, ...parameters);
          }
        }
        one.handlers = settings.handlers || {};
        one.invalid = settings.invalid;
        one.unknown = settings.unknown;
        return one;
      }
      ;
      const configure_own = {}.hasOwnProperty;
      function configure(base, extension) {
        let index = -1;
        let key;
        if (extension.extensions) {
          while (++index < extension.extensions.length) {
            configure(base, extension.extensions[index]);
          }
        }
        for (key in extension) {
          if (configure_own.call(extension, key)) {
            switch (key) {
              case "extensions": {
                break;
              }
              /* c8 ignore next 4 */
              case "unsafe": {
                list(base[key], extension[key]);
                break;
              }
              case "join": {
                list(base[key], extension[key]);
                break;
              }
              case "handlers": {
                map(base[key], extension[key]);
                break;
              }
              default: {
                base.options[key] = extension[key];
              }
            }
          }
        }
        return base;
      }
      function list(left, right) {
        if (right) {
          left.push(...right);
        }
      }
      function map(left, right) {
        if (right) {
          Object.assign(left, right);
        }
      }
      var handle = __webpack_require__(92169);
      var check_rule = __webpack_require__(63661);
      var format_code_as_indented = __webpack_require__(74672);
      var format_heading_as_setext = __webpack_require__(28069);
      var html_kind = __webpack_require__(7566);
      ;
      const join = [joinDefaults];
      function joinDefaults(left, right, parent, state) {
        if (right.type === "code" && (0, format_code_as_indented.m)(right, state) && (left.type === "list" || left.type === right.type && (0, format_code_as_indented.m)(left, state))) {
          return false;
        }
        if ("spread" in parent && typeof parent.spread === "boolean") {
          if (parent.spread) return 1;
          if (left.type === "html") {
            const kind = (0, html_kind.C)(left.value);
            if (kind === void 0 || kind === 6 || kind === 7) return 1;
          }
          if (left.type === "blockquote" && right.type === "blockquote") return 1;
          if ((left.type === "definition" || left.type === "paragraph") && right.type === "list" && (right.ordered && typeof right.start === "number" && right.start !== 1 || right.children.length > 0 && right.children[0].children.length === 0)) {
            return 1;
          }
          if (left.type === "paragraph" && right.type === "thematicBreak" && (0, check_rule.T)(state) === "-" && !state.options.ruleSpaces) {
            return 1;
          }
          let tail = left;
          while ((tail.type === "blockquote" || tail.type === "list" || tail.type === "listItem") && tail.children.length > 0) {
            tail = tail.children[tail.children.length - 1];
          }
          if (tail.type !== "definition" && tail.type !== "paragraph") return 0;
          if (right.type === "code" && (0, format_code_as_indented.m)(right, state)) return 1;
          if (right.type === "html") {
            const kind = (0, html_kind.C)(right.value);
            if (kind === void 0 || kind === 7) return 1;
          }
          if ((left.type === "paragraph" || left !== tail) && (right.type === "definition" || right.type === "heading" && (0, format_heading_as_setext.f)(right, state) || right.type === "paragraph")) {
            return 1;
          }
          return 0;
        }
      }
      ;
      const fullPhrasingSpans = [
        "autolink",
        "destinationLiteral",
        "destinationRaw",
        "reference",
        "titleQuote",
        "titleApostrophe"
      ];
      const unsafe = [
        { character: "	", after: "[\\r\\n]", inConstruct: "phrasing" },
        { character: "	", before: "[\\r\\n]", inConstruct: "phrasing" },
        {
          character: "	",
          inConstruct: ["codeFencedLangGraveAccent", "codeFencedLangTilde"]
        },
        {
          character: "\r",
          inConstruct: [
            "codeFencedLangGraveAccent",
            "codeFencedLangTilde",
            "codeFencedMetaGraveAccent",
            "codeFencedMetaTilde",
            "destinationLiteral",
            "headingAtx"
          ]
        },
        {
          character: "\n",
          inConstruct: [
            "codeFencedLangGraveAccent",
            "codeFencedLangTilde",
            "codeFencedMetaGraveAccent",
            "codeFencedMetaTilde",
            "destinationLiteral",
            "headingAtx"
          ]
        },
        { character: "\r", before: "[\\r\\n]", inConstruct: "phrasing" },
        { character: "\r", after: "\\r", inConstruct: "phrasing" },
        { character: "\n", before: "\\n", inConstruct: "phrasing" },
        { character: "\n", after: "[\\r\\n]", inConstruct: "phrasing" },
        { character: " ", after: "[\\r\\n]", inConstruct: "phrasing" },
        { character: " ", before: "[\\r\\n]", inConstruct: "phrasing" },
        {
          character: " ",
          inConstruct: ["codeFencedLangGraveAccent", "codeFencedLangTilde"]
        },
        // An exclamation mark can start an image, if it is followed by a link or
        // a link reference.
        {
          character: "!",
          after: "\\[",
          inConstruct: "phrasing",
          notInConstruct: fullPhrasingSpans
        },
        // A quote can break out of a title.
        { character: '"', inConstruct: "titleQuote" },
        // A number sign could start an ATX heading if it starts a line.
        { atBreak: true, character: "#" },
        { character: "#", inConstruct: "headingAtx", after: "(?:[\r\n]|$)" },
        // Dollar sign and percentage are not used in markdown.
        // An ampersand could start a character reference.
        // Labels match on their source.
        {
          character: "&",
          after: "[#A-Za-z]",
          inConstruct: [
            "codeFencedLangGraveAccent",
            "codeFencedLangTilde",
            "codeFencedMetaGraveAccent",
            "codeFencedMetaTilde",
            "destinationLiteral",
            "destinationRaw",
            "phrasing",
            "titleApostrophe",
            "titleQuote"
          ]
        },
        // An apostrophe can break out of a title.
        { character: "'", inConstruct: "titleApostrophe" },
        // A left paren could break out of a destination raw.
        { character: "(", inConstruct: "destinationRaw" },
        // A left paren followed by `]` could make something into a link or image.
        {
          before: "\\]",
          character: "(",
          inConstruct: "phrasing",
          notInConstruct: fullPhrasingSpans
        },
        // A right paren could start a list item or break out of a destination
        // raw.
        { atBreak: true, before: "\\d+", character: ")" },
        { character: ")", inConstruct: "destinationRaw" },
        // An asterisk can start thematic breaks, list items, emphasis, strong.
        { atBreak: true, character: "*", after: "(?:[ 	\r\n*])" },
        { character: "*", inConstruct: "phrasing", notInConstruct: fullPhrasingSpans },
        // A plus sign could start a list item.
        { atBreak: true, character: "+", after: "(?:[ 	\r\n])" },
        // A dash can start thematic breaks, list items, and setext heading
        // underlines.
        { atBreak: true, character: "-", after: "(?:[ 	\r\n-])" },
        // A dot could start a list item.
        { atBreak: true, before: "\\d+", character: ".", after: "(?:[ 	\r\n]|$)" },
        // Slash, colon, and semicolon are not used in markdown for constructs.
        // A less than can start html (flow or text) or an autolink.
        // HTML could start with an exclamation mark (declaration, cdata, comment),
        // slash (closing tag), question mark (instruction), or a letter (tag).
        // An autolink also starts with a letter.
        // Finally, it could break out of a destination literal.
        { atBreak: true, character: "<", after: "[!/?A-Za-z]" },
        {
          character: "<",
          after: "[!/?A-Za-z]",
          inConstruct: "phrasing",
          notInConstruct: fullPhrasingSpans
        },
        { character: "<", inConstruct: "destinationLiteral" },
        // An equals to can start setext heading underlines.
        { atBreak: true, character: "=" },
        // A greater than can start block quotes and it can break out of a
        // destination literal.
        { atBreak: true, character: ">" },
        { character: ">", inConstruct: "destinationLiteral" },
        // Question mark and at sign are not used in markdown for constructs.
        // A left bracket can start definitions, references, labels,
        { atBreak: true, character: "[" },
        { character: "[", inConstruct: "phrasing", notInConstruct: fullPhrasingSpans },
        { character: "[", inConstruct: ["label", "reference"] },
        // A backslash can start an escape (when followed by punctuation) or a
        // hard break (when followed by an eol).
        // Note: typical escapes are handled in `safe`!
        { character: "\\", after: "[\\r\\n]", inConstruct: "phrasing" },
        // A right bracket can exit labels.
        { character: "]", inConstruct: ["label", "reference"] },
        // Caret is not used in markdown for constructs.
        // An underscore can start emphasis, strong, or a thematic break.
        { atBreak: true, character: "_" },
        { character: "_", inConstruct: "phrasing", notInConstruct: fullPhrasingSpans },
        // A grave accent can start code (fenced or text), or it can break out of
        // a grave accent code fence.
        { atBreak: true, character: "`" },
        {
          character: "`",
          inConstruct: ["codeFencedLangGraveAccent", "codeFencedMetaGraveAccent"]
        },
        { character: "`", inConstruct: "phrasing", notInConstruct: fullPhrasingSpans },
        // Left brace, vertical bar, right brace are not used in markdown for
        // constructs.
        // A tilde can start code (fenced).
        { atBreak: true, character: "~" },
        { character: "<", inConstruct: "autolink" },
        { character: ">", inConstruct: "autolink" },
        { character: "", inConstruct: "autolink" }
      ];
      let code = -1;
      while (++code < 33) {
        unsafe.push({ character: String.fromCharCode(code), inConstruct: "autolink" });
      }
      ;
      const characterEntities = {
        AElig: "Æ",
        AMP: "&",
        Aacute: "Á",
        Abreve: "Ă",
        Acirc: "Â",
        Acy: "А",
        Afr: "𝔄",
        Agrave: "À",
        Alpha: "Α",
        Amacr: "Ā",
        And: "⩓",
        Aogon: "Ą",
        Aopf: "𝔸",
        ApplyFunction: "⁡",
        Aring: "Å",
        Ascr: "𝒜",
        Assign: "≔",
        Atilde: "Ã",
        Auml: "Ä",
        Backslash: "∖",
        Barv: "⫧",
        Barwed: "⌆",
        Bcy: "Б",
        Because: "∵",
        Bernoullis: "ℬ",
        Beta: "Β",
        Bfr: "𝔅",
        Bopf: "𝔹",
        Breve: "˘",
        Bscr: "ℬ",
        Bumpeq: "≎",
        CHcy: "Ч",
        COPY: "©",
        Cacute: "Ć",
        Cap: "⋒",
        CapitalDifferentialD: "ⅅ",
        Cayleys: "ℭ",
        Ccaron: "Č",
        Ccedil: "Ç",
        Ccirc: "Ĉ",
        Cconint: "∰",
        Cdot: "Ċ",
        Cedilla: "¸",
        CenterDot: "·",
        Cfr: "ℭ",
        Chi: "Χ",
        CircleDot: "⊙",
        CircleMinus: "⊖",
        CirclePlus: "⊕",
        CircleTimes: "⊗",
        ClockwiseContourIntegral: "∲",
        CloseCurlyDoubleQuote: "”",
        CloseCurlyQuote: "’",
        Colon: "∷",
        Colone: "⩴",
        Congruent: "≡",
        Conint: "∯",
        ContourIntegral: "∮",
        Copf: "ℂ",
        Coproduct: "∐",
        CounterClockwiseContourIntegral: "∳",
        Cross: "⨯",
        Cscr: "𝒞",
        Cup: "⋓",
        CupCap: "≍",
        DD: "ⅅ",
        DDotrahd: "⤑",
        DJcy: "Ђ",
        DScy: "Ѕ",
        DZcy: "Џ",
        Dagger: "‡",
        Darr: "↡",
        Dashv: "⫤",
        Dcaron: "Ď",
        Dcy: "Д",
        Del: "∇",
        Delta: "Δ",
        Dfr: "𝔇",
        DiacriticalAcute: "´",
        DiacriticalDot: "˙",
        DiacriticalDoubleAcute: "˝",
        DiacriticalGrave: "`",
        DiacriticalTilde: "˜",
        Diamond: "⋄",
        DifferentialD: "ⅆ",
        Dopf: "𝔻",
        Dot: "¨",
        DotDot: "⃜",
        DotEqual: "≐",
        DoubleContourIntegral: "∯",
        DoubleDot: "¨",
        DoubleDownArrow: "⇓",
        DoubleLeftArrow: "⇐",
        DoubleLeftRightArrow: "⇔",
        DoubleLeftTee: "⫤",
        DoubleLongLeftArrow: "⟸",
        DoubleLongLeftRightArrow: "⟺",
        DoubleLongRightArrow: "⟹",
        DoubleRightArrow: "⇒",
        DoubleRightTee: "⊨",
        DoubleUpArrow: "⇑",
        DoubleUpDownArrow: "⇕",
        DoubleVerticalBar: "∥",
        DownArrow: "↓",
        DownArrowBar: "⤓",
        DownArrowUpArrow: "⇵",
        DownBreve: "̑",
        DownLeftRightVector: "⥐",
        DownLeftTeeVector: "⥞",
        DownLeftVector: "↽",
        DownLeftVectorBar: "⥖",
        DownRightTeeVector: "⥟",
        DownRightVector: "⇁",
        DownRightVectorBar: "⥗",
        DownTee: "⊤",
        DownTeeArrow: "↧",
        Downarrow: "⇓",
        Dscr: "𝒟",
        Dstrok: "Đ",
        ENG: "Ŋ",
        ETH: "Ð",
        Eacute: "É",
        Ecaron: "Ě",
        Ecirc: "Ê",
        Ecy: "Э",
        Edot: "Ė",
        Efr: "𝔈",
        Egrave: "È",
        Element: "∈",
        Emacr: "Ē",
        EmptySmallSquare: "◻",
        EmptyVerySmallSquare: "▫",
        Eogon: "Ę",
        Eopf: "𝔼",
        Epsilon: "Ε",
        Equal: "⩵",
        EqualTilde: "≂",
        Equilibrium: "⇌",
        Escr: "ℰ",
        Esim: "⩳",
        Eta: "Η",
        Euml: "Ë",
        Exists: "∃",
        ExponentialE: "ⅇ",
        Fcy: "Ф",
        Ffr: "𝔉",
        FilledSmallSquare: "◼",
        FilledVerySmallSquare: "▪",
        Fopf: "𝔽",
        ForAll: "∀",
        Fouriertrf: "ℱ",
        Fscr: "ℱ",
        GJcy: "Ѓ",
        GT: ">",
        Gamma: "Γ",
        Gammad: "Ϝ",
        Gbreve: "Ğ",
        Gcedil: "Ģ",
        Gcirc: "Ĝ",
        Gcy: "Г",
        Gdot: "Ġ",
        Gfr: "𝔊",
        Gg: "⋙",
        Gopf: "𝔾",
        GreaterEqual: "≥",
        GreaterEqualLess: "⋛",
        GreaterFullEqual: "≧",
        GreaterGreater: "⪢",
        GreaterLess: "≷",
        GreaterSlantEqual: "⩾",
        GreaterTilde: "≳",
        Gscr: "𝒢",
        Gt: "≫",
        HARDcy: "Ъ",
        Hacek: "ˇ",
        Hat: "^",
        Hcirc: "Ĥ",
        Hfr: "ℌ",
        HilbertSpace: "ℋ",
        Hopf: "ℍ",
        HorizontalLine: "─",
        Hscr: "ℋ",
        Hstrok: "Ħ",
        HumpDownHump: "≎",
        HumpEqual: "≏",
        IEcy: "Е",
        IJlig: "Ĳ",
        IOcy: "Ё",
        Iacute: "Í",
        Icirc: "Î",
        Icy: "И",
        Idot: "İ",
        Ifr: "ℑ",
        Igrave: "Ì",
        Im: "ℑ",
        Imacr: "Ī",
        ImaginaryI: "ⅈ",
        Implies: "⇒",
        Int: "∬",
        Integral: "∫",
        Intersection: "⋂",
        InvisibleComma: "⁣",
        InvisibleTimes: "⁢",
        Iogon: "Į",
        Iopf: "𝕀",
        Iota: "Ι",
        Iscr: "ℐ",
        Itilde: "Ĩ",
        Iukcy: "І",
        Iuml: "Ï",
        Jcirc: "Ĵ",
        Jcy: "Й",
        Jfr: "𝔍",
        Jopf: "𝕁",
        Jscr: "𝒥",
        Jsercy: "Ј",
        Jukcy: "Є",
        KHcy: "Х",
        KJcy: "Ќ",
        Kappa: "Κ",
        Kcedil: "Ķ",
        Kcy: "К",
        Kfr: "𝔎",
        Kopf: "𝕂",
        Kscr: "𝒦",
        LJcy: "Љ",
        LT: "<",
        Lacute: "Ĺ",
        Lambda: "Λ",
        Lang: "⟪",
        Laplacetrf: "ℒ",
        Larr: "↞",
        Lcaron: "Ľ",
        Lcedil: "Ļ",
        Lcy: "Л",
        LeftAngleBracket: "⟨",
        LeftArrow: "←",
        LeftArrowBar: "⇤",
        LeftArrowRightArrow: "⇆",
        LeftCeiling: "⌈",
        LeftDoubleBracket: "⟦",
        LeftDownTeeVector: "⥡",
        LeftDownVector: "⇃",
        LeftDownVectorBar: "⥙",
        LeftFloor: "⌊",
        LeftRightArrow: "↔",
        LeftRightVector: "⥎",
        LeftTee: "⊣",
        LeftTeeArrow: "↤",
        LeftTeeVector: "⥚",
        LeftTriangle: "⊲",
        LeftTriangleBar: "⧏",
        LeftTriangleEqual: "⊴",
        LeftUpDownVector: "⥑",
        LeftUpTeeVector: "⥠",
        LeftUpVector: "↿",
        LeftUpVectorBar: "⥘",
        LeftVector: "↼",
        LeftVectorBar: "⥒",
        Leftarrow: "⇐",
        Leftrightarrow: "⇔",
        LessEqualGreater: "⋚",
        LessFullEqual: "≦",
        LessGreater: "≶",
        LessLess: "⪡",
        LessSlantEqual: "⩽",
        LessTilde: "≲",
        Lfr: "𝔏",
        Ll: "⋘",
        Lleftarrow: "⇚",
        Lmidot: "Ŀ",
        LongLeftArrow: "⟵",
        LongLeftRightArrow: "⟷",
        LongRightArrow: "⟶",
        Longleftarrow: "⟸",
        Longleftrightarrow: "⟺",
        Longrightarrow: "⟹",
        Lopf: "𝕃",
        LowerLeftArrow: "↙",
        LowerRightArrow: "↘",
        Lscr: "ℒ",
        Lsh: "↰",
        Lstrok: "Ł",
        Lt: "≪",
        Map: "⤅",
        Mcy: "М",
        MediumSpace: " ",
        Mellintrf: "ℳ",
        Mfr: "𝔐",
        MinusPlus: "∓",
        Mopf: "𝕄",
        Mscr: "ℳ",
        Mu: "Μ",
        NJcy: "Њ",
        Nacute: "Ń",
        Ncaron: "Ň",
        Ncedil: "Ņ",
        Ncy: "Н",
        NegativeMediumSpace: "​",
        NegativeThickSpace: "​",
        NegativeThinSpace: "​",
        NegativeVeryThinSpace: "​",
        NestedGreaterGreater: "≫",
        NestedLessLess: "≪",
        NewLine: "\n",
        Nfr: "𝔑",
        NoBreak: "⁠",
        NonBreakingSpace: " ",
        Nopf: "ℕ",
        Not: "⫬",
        NotCongruent: "≢",
        NotCupCap: "≭",
        NotDoubleVerticalBar: "∦",
        NotElement: "∉",
        NotEqual: "≠",
        NotEqualTilde: "≂̸",
        NotExists: "∄",
        NotGreater: "≯",
        NotGreaterEqual: "≱",
        NotGreaterFullEqual: "≧̸",
        NotGreaterGreater: "≫̸",
        NotGreaterLess: "≹",
        NotGreaterSlantEqual: "⩾̸",
        NotGreaterTilde: "≵",
        NotHumpDownHump: "≎̸",
        NotHumpEqual: "≏̸",
        NotLeftTriangle: "⋪",
        NotLeftTriangleBar: "⧏̸",
        NotLeftTriangleEqual: "⋬",
        NotLess: "≮",
        NotLessEqual: "≰",
        NotLessGreater: "≸",
        NotLessLess: "≪̸",
        NotLessSlantEqual: "⩽̸",
        NotLessTilde: "≴",
        NotNestedGreaterGreater: "⪢̸",
        NotNestedLessLess: "⪡̸",
        NotPrecedes: "⊀",
        NotPrecedesEqual: "⪯̸",
        NotPrecedesSlantEqual: "⋠",
        NotReverseElement: "∌",
        NotRightTriangle: "⋫",
        NotRightTriangleBar: "⧐̸",
        NotRightTriangleEqual: "⋭",
        NotSquareSubset: "⊏̸",
        NotSquareSubsetEqual: "⋢",
        NotSquareSuperset: "⊐̸",
        NotSquareSupersetEqual: "⋣",
        NotSubset: "⊂⃒",
        NotSubsetEqual: "⊈",
        NotSucceeds: "⊁",
        NotSucceedsEqual: "⪰̸",
        NotSucceedsSlantEqual: "⋡",
        NotSucceedsTilde: "≿̸",
        NotSuperset: "⊃⃒",
        NotSupersetEqual: "⊉",
        NotTilde: "≁",
        NotTildeEqual: "≄",
        NotTildeFullEqual: "≇",
        NotTildeTilde: "≉",
        NotVerticalBar: "∤",
        Nscr: "𝒩",
        Ntilde: "Ñ",
        Nu: "Ν",
        OElig: "Œ",
        Oacute: "Ó",
        Ocirc: "Ô",
        Ocy: "О",
        Odblac: "Ő",
        Ofr: "𝔒",
        Ograve: "Ò",
        Omacr: "Ō",
        Omega: "Ω",
        Omicron: "Ο",
        Oopf: "𝕆",
        OpenCurlyDoubleQuote: "“",
        OpenCurlyQuote: "‘",
        Or: "⩔",
        Oscr: "𝒪",
        Oslash: "Ø",
        Otilde: "Õ",
        Otimes: "⨷",
        Ouml: "Ö",
        OverBar: "‾",
        OverBrace: "⏞",
        OverBracket: "⎴",
        OverParenthesis: "⏜",
        PartialD: "∂",
        Pcy: "П",
        Pfr: "𝔓",
        Phi: "Φ",
        Pi: "Π",
        PlusMinus: "±",
        Poincareplane: "ℌ",
        Popf: "ℙ",
        Pr: "⪻",
        Precedes: "≺",
        PrecedesEqual: "⪯",
        PrecedesSlantEqual: "≼",
        PrecedesTilde: "≾",
        Prime: "″",
        Product: "∏",
        Proportion: "∷",
        Proportional: "∝",
        Pscr: "𝒫",
        Psi: "Ψ",
        QUOT: '"',
        Qfr: "𝔔",
        Qopf: "ℚ",
        Qscr: "𝒬",
        RBarr: "⤐",
        REG: "®",
        Racute: "Ŕ",
        Rang: "⟫",
        Rarr: "↠",
        Rarrtl: "⤖",
        Rcaron: "Ř",
        Rcedil: "Ŗ",
        Rcy: "Р",
        Re: "ℜ",
        ReverseElement: "∋",
        ReverseEquilibrium: "⇋",
        ReverseUpEquilibrium: "⥯",
        Rfr: "ℜ",
        Rho: "Ρ",
        RightAngleBracket: "⟩",
        RightArrow: "→",
        RightArrowBar: "⇥",
        RightArrowLeftArrow: "⇄",
        RightCeiling: "⌉",
        RightDoubleBracket: "⟧",
        RightDownTeeVector: "⥝",
        RightDownVector: "⇂",
        RightDownVectorBar: "⥕",
        RightFloor: "⌋",
        RightTee: "⊢",
        RightTeeArrow: "↦",
        RightTeeVector: "⥛",
        RightTriangle: "⊳",
        RightTriangleBar: "⧐",
        RightTriangleEqual: "⊵",
        RightUpDownVector: "⥏",
        RightUpTeeVector: "⥜",
        RightUpVector: "↾",
        RightUpVectorBar: "⥔",
        RightVector: "⇀",
        RightVectorBar: "⥓",
        Rightarrow: "⇒",
        Ropf: "ℝ",
        RoundImplies: "⥰",
        Rrightarrow: "⇛",
        Rscr: "ℛ",
        Rsh: "↱",
        RuleDelayed: "⧴",
        SHCHcy: "Щ",
        SHcy: "Ш",
        SOFTcy: "Ь",
        Sacute: "Ś",
        Sc: "⪼",
        Scaron: "Š",
        Scedil: "Ş",
        Scirc: "Ŝ",
        Scy: "С",
        Sfr: "𝔖",
        ShortDownArrow: "↓",
        ShortLeftArrow: "←",
        ShortRightArrow: "→",
        ShortUpArrow: "↑",
        Sigma: "Σ",
        SmallCircle: "∘",
        Sopf: "𝕊",
        Sqrt: "√",
        Square: "□",
        SquareIntersection: "⊓",
        SquareSubset: "⊏",
        SquareSubsetEqual: "⊑",
        SquareSuperset: "⊐",
        SquareSupersetEqual: "⊒",
        SquareUnion: "⊔",
        Sscr: "𝒮",
        Star: "⋆",
        Sub: "⋐",
        Subset: "⋐",
        SubsetEqual: "⊆",
        Succeeds: "≻",
        SucceedsEqual: "⪰",
        SucceedsSlantEqual: "≽",
        SucceedsTilde: "≿",
        SuchThat: "∋",
        Sum: "∑",
        Sup: "⋑",
        Superset: "⊃",
        SupersetEqual: "⊇",
        Supset: "⋑",
        THORN: "Þ",
        TRADE: "™",
        TSHcy: "Ћ",
        TScy: "Ц",
        Tab: "	",
        Tau: "Τ",
        Tcaron: "Ť",
        Tcedil: "Ţ",
        Tcy: "Т",
        Tfr: "𝔗",
        Therefore: "∴",
        Theta: "Θ",
        ThickSpace: "  ",
        ThinSpace: " ",
        Tilde: "∼",
        TildeEqual: "≃",
        TildeFullEqual: "≅",
        TildeTilde: "≈",
        Topf: "𝕋",
        TripleDot: "⃛",
        Tscr: "𝒯",
        Tstrok: "Ŧ",
        Uacute: "Ú",
        Uarr: "↟",
        Uarrocir: "⥉",
        Ubrcy: "Ў",
        Ubreve: "Ŭ",
        Ucirc: "Û",
        Ucy: "У",
        Udblac: "Ű",
        Ufr: "𝔘",
        Ugrave: "Ù",
        Umacr: "Ū",
        UnderBar: "_",
        UnderBrace: "⏟",
        UnderBracket: "⎵",
        UnderParenthesis: "⏝",
        Union: "⋃",
        UnionPlus: "⊎",
        Uogon: "Ų",
        Uopf: "𝕌",
        UpArrow: "↑",
        UpArrowBar: "⤒",
        UpArrowDownArrow: "⇅",
        UpDownArrow: "↕",
        UpEquilibrium: "⥮",
        UpTee: "⊥",
        UpTeeArrow: "↥",
        Uparrow: "⇑",
        Updownarrow: "⇕",
        UpperLeftArrow: "↖",
        UpperRightArrow: "↗",
        Upsi: "ϒ",
        Upsilon: "Υ",
        Uring: "Ů",
        Uscr: "𝒰",
        Utilde: "Ũ",
        Uuml: "Ü",
        VDash: "⊫",
        Vbar: "⫫",
        Vcy: "В",
        Vdash: "⊩",
        Vdashl: "⫦",
        Vee: "⋁",
        Verbar: "‖",
        Vert: "‖",
        VerticalBar: "∣",
        VerticalLine: "|",
        VerticalSeparator: "❘",
        VerticalTilde: "≀",
        VeryThinSpace: " ",
        Vfr: "𝔙",
        Vopf: "𝕍",
        Vscr: "𝒱",
        Vvdash: "⊪",
        Wcirc: "Ŵ",
        Wedge: "⋀",
        Wfr: "𝔚",
        Wopf: "𝕎",
        Wscr: "𝒲",
        Xfr: "𝔛",
        Xi: "Ξ",
        Xopf: "𝕏",
        Xscr: "𝒳",
        YAcy: "Я",
        YIcy: "Ї",
        YUcy: "Ю",
        Yacute: "Ý",
        Ycirc: "Ŷ",
        Ycy: "Ы",
        Yfr: "𝔜",
        Yopf: "𝕐",
        Yscr: "𝒴",
        Yuml: "Ÿ",
        ZHcy: "Ж",
        Zacute: "Ź",
        Zcaron: "Ž",
        Zcy: "З",
        Zdot: "Ż",
        ZeroWidthSpace: "​",
        Zeta: "Ζ",
        Zfr: "ℨ",
        Zopf: "ℤ",
        Zscr: "𝒵",
        aacute: "á",
        abreve: "ă",
        ac: "∾",
        acE: "∾̳",
        acd: "∿",
        acirc: "â",
        acute: "´",
        acy: "а",
        aelig: "æ",
        af: "⁡",
        afr: "𝔞",
        agrave: "à",
        alefsym: "ℵ",
        aleph: "ℵ",
        alpha: "α",
        amacr: "ā",
        amalg: "⨿",
        amp: "&",
        and: "∧",
        andand: "⩕",
        andd: "⩜",
        andslope: "⩘",
        andv: "⩚",
        ang: "∠",
        ange: "⦤",
        angle: "∠",
        angmsd: "∡",
        angmsdaa: "⦨",
        angmsdab: "⦩",
        angmsdac: "⦪",
        angmsdad: "⦫",
        angmsdae: "⦬",
        angmsdaf: "⦭",
        angmsdag: "⦮",
        angmsdah: "⦯",
        angrt: "∟",
        angrtvb: "⊾",
        angrtvbd: "⦝",
        angsph: "∢",
        angst: "Å",
        angzarr: "⍼",
        aogon: "ą",
        aopf: "𝕒",
        ap: "≈",
        apE: "⩰",
        apacir: "⩯",
        ape: "≊",
        apid: "≋",
        apos: "'",
        approx: "≈",
        approxeq: "≊",
        aring: "å",
        ascr: "𝒶",
        ast: "*",
        asymp: "≈",
        asympeq: "≍",
        atilde: "ã",
        auml: "ä",
        awconint: "∳",
        awint: "⨑",
        bNot: "⫭",
        backcong: "≌",
        backepsilon: "϶",
        backprime: "‵",
        backsim: "∽",
        backsimeq: "⋍",
        barvee: "⊽",
        barwed: "⌅",
        barwedge: "⌅",
        bbrk: "⎵",
        bbrktbrk: "⎶",
        bcong: "≌",
        bcy: "б",
        bdquo: "„",
        becaus: "∵",
        because: "∵",
        bemptyv: "⦰",
        bepsi: "϶",
        bernou: "ℬ",
        beta: "β",
        beth: "ℶ",
        between: "≬",
        bfr: "𝔟",
        bigcap: "⋂",
        bigcirc: "◯",
        bigcup: "⋃",
        bigodot: "⨀",
        bigoplus: "⨁",
        bigotimes: "⨂",
        bigsqcup: "⨆",
        bigstar: "★",
        bigtriangledown: "▽",
        bigtriangleup: "△",
        biguplus: "⨄",
        bigvee: "⋁",
        bigwedge: "⋀",
        bkarow: "⤍",
        blacklozenge: "⧫",
        blacksquare: "▪",
        blacktriangle: "▴",
        blacktriangledown: "▾",
        blacktriangleleft: "◂",
        blacktriangleright: "▸",
        blank: "␣",
        blk12: "▒",
        blk14: "░",
        blk34: "▓",
        block: "█",
        bne: "=⃥",
        bnequiv: "≡⃥",
        bnot: "⌐",
        bopf: "𝕓",
        bot: "⊥",
        bottom: "⊥",
        bowtie: "⋈",
        boxDL: "╗",
        boxDR: "╔",
        boxDl: "╖",
        boxDr: "╓",
        boxH: "═",
        boxHD: "╦",
        boxHU: "╩",
        boxHd: "╤",
        boxHu: "╧",
        boxUL: "╝",
        boxUR: "╚",
        boxUl: "╜",
        boxUr: "╙",
        boxV: "║",
        boxVH: "╬",
        boxVL: "╣",
        boxVR: "╠",
        boxVh: "╫",
        boxVl: "╢",
        boxVr: "╟",
        boxbox: "⧉",
        boxdL: "╕",
        boxdR: "╒",
        boxdl: "┐",
        boxdr: "┌",
        boxh: "─",
        boxhD: "╥",
        boxhU: "╨",
        boxhd: "┬",
        boxhu: "┴",
        boxminus: "⊟",
        boxplus: "⊞",
        boxtimes: "⊠",
        boxuL: "╛",
        boxuR: "╘",
        boxul: "┘",
        boxur: "└",
        boxv: "│",
        boxvH: "╪",
        boxvL: "╡",
        boxvR: "╞",
        boxvh: "┼",
        boxvl: "┤",
        boxvr: "├",
        bprime: "‵",
        breve: "˘",
        brvbar: "¦",
        bscr: "𝒷",
        bsemi: "⁏",
        bsim: "∽",
        bsime: "⋍",
        bsol: "\\",
        bsolb: "⧅",
        bsolhsub: "⟈",
        bull: "•",
        bullet: "•",
        bump: "≎",
        bumpE: "⪮",
        bumpe: "≏",
        bumpeq: "≏",
        cacute: "ć",
        cap: "∩",
        capand: "⩄",
        capbrcup: "⩉",
        capcap: "⩋",
        capcup: "⩇",
        capdot: "⩀",
        caps: "∩︀",
        caret: "⁁",
        caron: "ˇ",
        ccaps: "⩍",
        ccaron: "č",
        ccedil: "ç",
        ccirc: "ĉ",
        ccups: "⩌",
        ccupssm: "⩐",
        cdot: "ċ",
        cedil: "¸",
        cemptyv: "⦲",
        cent: "¢",
        centerdot: "·",
        cfr: "𝔠",
        chcy: "ч",
        check: "✓",
        checkmark: "✓",
        chi: "χ",
        cir: "○",
        cirE: "⧃",
        circ: "ˆ",
        circeq: "≗",
        circlearrowleft: "↺",
        circlearrowright: "↻",
        circledR: "®",
        circledS: "Ⓢ",
        circledast: "⊛",
        circledcirc: "⊚",
        circleddash: "⊝",
        cire: "≗",
        cirfnint: "⨐",
        cirmid: "⫯",
        cirscir: "⧂",
        clubs: "♣",
        clubsuit: "♣",
        colon: ":",
        colone: "≔",
        coloneq: "≔",
        comma: ",",
        commat: "@",
        comp: "∁",
        compfn: "∘",
        complement: "∁",
        complexes: "ℂ",
        cong: "≅",
        congdot: "⩭",
        conint: "∮",
        copf: "𝕔",
        coprod: "∐",
        copy: "©",
        copysr: "℗",
        crarr: "↵",
        cross: "✗",
        cscr: "𝒸",
        csub: "⫏",
        csube: "⫑",
        csup: "⫐",
        csupe: "⫒",
        ctdot: "⋯",
        cudarrl: "⤸",
        cudarrr: "⤵",
        cuepr: "⋞",
        cuesc: "⋟",
        cularr: "↶",
        cularrp: "⤽",
        cup: "∪",
        cupbrcap: "⩈",
        cupcap: "⩆",
        cupcup: "⩊",
        cupdot: "⊍",
        cupor: "⩅",
        cups: "∪︀",
        curarr: "↷",
        curarrm: "⤼",
        curlyeqprec: "⋞",
        curlyeqsucc: "⋟",
        curlyvee: "⋎",
        curlywedge: "⋏",
        curren: "¤",
        curvearrowleft: "↶",
        curvearrowright: "↷",
        cuvee: "⋎",
        cuwed: "⋏",
        cwconint: "∲",
        cwint: "∱",
        cylcty: "⌭",
        dArr: "⇓",
        dHar: "⥥",
        dagger: "†",
        daleth: "ℸ",
        darr: "↓",
        dash: "‐",
        dashv: "⊣",
        dbkarow: "⤏",
        dblac: "˝",
        dcaron: "ď",
        dcy: "д",
        dd: "ⅆ",
        ddagger: "‡",
        ddarr: "⇊",
        ddotseq: "⩷",
        deg: "°",
        delta: "δ",
        demptyv: "⦱",
        dfisht: "⥿",
        dfr: "𝔡",
        dharl: "⇃",
        dharr: "⇂",
        diam: "⋄",
        diamond: "⋄",
        diamondsuit: "♦",
        diams: "♦",
        die: "¨",
        digamma: "ϝ",
        disin: "⋲",
        div: "÷",
        divide: "÷",
        divideontimes: "⋇",
        divonx: "⋇",
        djcy: "ђ",
        dlcorn: "⌞",
        dlcrop: "⌍",
        dollar: "$",
        dopf: "𝕕",
        dot: "˙",
        doteq: "≐",
        doteqdot: "≑",
        dotminus: "∸",
        dotplus: "∔",
        dotsquare: "⊡",
        doublebarwedge: "⌆",
        downarrow: "↓",
        downdownarrows: "⇊",
        downharpoonleft: "⇃",
        downharpoonright: "⇂",
        drbkarow: "⤐",
        drcorn: "⌟",
        drcrop: "⌌",
        dscr: "𝒹",
        dscy: "ѕ",
        dsol: "⧶",
        dstrok: "đ",
        dtdot: "⋱",
        dtri: "▿",
        dtrif: "▾",
        duarr: "⇵",
        duhar: "⥯",
        dwangle: "⦦",
        dzcy: "џ",
        dzigrarr: "⟿",
        eDDot: "⩷",
        eDot: "≑",
        eacute: "é",
        easter: "⩮",
        ecaron: "ě",
        ecir: "≖",
        ecirc: "ê",
        ecolon: "≕",
        ecy: "э",
        edot: "ė",
        ee: "ⅇ",
        efDot: "≒",
        efr: "𝔢",
        eg: "⪚",
        egrave: "è",
        egs: "⪖",
        egsdot: "⪘",
        el: "⪙",
        elinters: "⏧",
        ell: "ℓ",
        els: "⪕",
        elsdot: "⪗",
        emacr: "ē",
        empty: "∅",
        emptyset: "∅",
        emptyv: "∅",
        emsp13: " ",
        emsp14: " ",
        emsp: " ",
        eng: "ŋ",
        ensp: " ",
        eogon: "ę",
        eopf: "𝕖",
        epar: "⋕",
        eparsl: "⧣",
        eplus: "⩱",
        epsi: "ε",
        epsilon: "ε",
        epsiv: "ϵ",
        eqcirc: "≖",
        eqcolon: "≕",
        eqsim: "≂",
        eqslantgtr: "⪖",
        eqslantless: "⪕",
        equals: "=",
        equest: "≟",
        equiv: "≡",
        equivDD: "⩸",
        eqvparsl: "⧥",
        erDot: "≓",
        erarr: "⥱",
        escr: "ℯ",
        esdot: "≐",
        esim: "≂",
        eta: "η",
        eth: "ð",
        euml: "ë",
        euro: "€",
        excl: "!",
        exist: "∃",
        expectation: "ℰ",
        exponentiale: "ⅇ",
        fallingdotseq: "≒",
        fcy: "ф",
        female: "♀",
        ffilig: "ﬃ",
        fflig: "ﬀ",
        ffllig: "ﬄ",
        ffr: "𝔣",
        filig: "ﬁ",
        fjlig: "fj",
        flat: "♭",
        fllig: "ﬂ",
        fltns: "▱",
        fnof: "ƒ",
        fopf: "𝕗",
        forall: "∀",
        fork: "⋔",
        forkv: "⫙",
        fpartint: "⨍",
        frac12: "½",
        frac13: "⅓",
        frac14: "¼",
        frac15: "⅕",
        frac16: "⅙",
        frac18: "⅛",
        frac23: "⅔",
        frac25: "⅖",
        frac34: "¾",
        frac35: "⅗",
        frac38: "⅜",
        frac45: "⅘",
        frac56: "⅚",
        frac58: "⅝",
        frac78: "⅞",
        frasl: "⁄",
        frown: "⌢",
        fscr: "𝒻",
        gE: "≧",
        gEl: "⪌",
        gacute: "ǵ",
        gamma: "γ",
        gammad: "ϝ",
        gap: "⪆",
        gbreve: "ğ",
        gcirc: "ĝ",
        gcy: "г",
        gdot: "ġ",
        ge: "≥",
        gel: "⋛",
        geq: "≥",
        geqq: "≧",
        geqslant: "⩾",
        ges: "⩾",
        gescc: "⪩",
        gesdot: "⪀",
        gesdoto: "⪂",
        gesdotol: "⪄",
        gesl: "⋛︀",
        gesles: "⪔",
        gfr: "𝔤",
        gg: "≫",
        ggg: "⋙",
        gimel: "ℷ",
        gjcy: "ѓ",
        gl: "≷",
        glE: "⪒",
        gla: "⪥",
        glj: "⪤",
        gnE: "≩",
        gnap: "⪊",
        gnapprox: "⪊",
        gne: "⪈",
        gneq: "⪈",
        gneqq: "≩",
        gnsim: "⋧",
        gopf: "𝕘",
        grave: "`",
        gscr: "ℊ",
        gsim: "≳",
        gsime: "⪎",
        gsiml: "⪐",
        gt: ">",
        gtcc: "⪧",
        gtcir: "⩺",
        gtdot: "⋗",
        gtlPar: "⦕",
        gtquest: "⩼",
        gtrapprox: "⪆",
        gtrarr: "⥸",
        gtrdot: "⋗",
        gtreqless: "⋛",
        gtreqqless: "⪌",
        gtrless: "≷",
        gtrsim: "≳",
        gvertneqq: "≩︀",
        gvnE: "≩︀",
        hArr: "⇔",
        hairsp: " ",
        half: "½",
        hamilt: "ℋ",
        hardcy: "ъ",
        harr: "↔",
        harrcir: "⥈",
        harrw: "↭",
        hbar: "ℏ",
        hcirc: "ĥ",
        hearts: "♥",
        heartsuit: "♥",
        hellip: "…",
        hercon: "⊹",
        hfr: "𝔥",
        hksearow: "⤥",
        hkswarow: "⤦",
        hoarr: "⇿",
        homtht: "∻",
        hookleftarrow: "↩",
        hookrightarrow: "↪",
        hopf: "𝕙",
        horbar: "―",
        hscr: "𝒽",
        hslash: "ℏ",
        hstrok: "ħ",
        hybull: "⁃",
        hyphen: "‐",
        iacute: "í",
        ic: "⁣",
        icirc: "î",
        icy: "и",
        iecy: "е",
        iexcl: "¡",
        iff: "⇔",
        ifr: "𝔦",
        igrave: "ì",
        ii: "ⅈ",
        iiiint: "⨌",
        iiint: "∭",
        iinfin: "⧜",
        iiota: "℩",
        ijlig: "ĳ",
        imacr: "ī",
        image: "ℑ",
        imagline: "ℐ",
        imagpart: "ℑ",
        imath: "ı",
        imof: "⊷",
        imped: "Ƶ",
        in: "∈",
        incare: "℅",
        infin: "∞",
        infintie: "⧝",
        inodot: "ı",
        int: "∫",
        intcal: "⊺",
        integers: "ℤ",
        intercal: "⊺",
        intlarhk: "⨗",
        intprod: "⨼",
        iocy: "ё",
        iogon: "į",
        iopf: "𝕚",
        iota: "ι",
        iprod: "⨼",
        iquest: "¿",
        iscr: "𝒾",
        isin: "∈",
        isinE: "⋹",
        isindot: "⋵",
        isins: "⋴",
        isinsv: "⋳",
        isinv: "∈",
        it: "⁢",
        itilde: "ĩ",
        iukcy: "і",
        iuml: "ï",
        jcirc: "ĵ",
        jcy: "й",
        jfr: "𝔧",
        jmath: "ȷ",
        jopf: "𝕛",
        jscr: "𝒿",
        jsercy: "ј",
        jukcy: "є",
        kappa: "κ",
        kappav: "ϰ",
        kcedil: "ķ",
        kcy: "к",
        kfr: "𝔨",
        kgreen: "ĸ",
        khcy: "х",
        kjcy: "ќ",
        kopf: "𝕜",
        kscr: "𝓀",
        lAarr: "⇚",
        lArr: "⇐",
        lAtail: "⤛",
        lBarr: "⤎",
        lE: "≦",
        lEg: "⪋",
        lHar: "⥢",
        lacute: "ĺ",
        laemptyv: "⦴",
        lagran: "ℒ",
        lambda: "λ",
        lang: "⟨",
        langd: "⦑",
        langle: "⟨",
        lap: "⪅",
        laquo: "«",
        larr: "←",
        larrb: "⇤",
        larrbfs: "⤟",
        larrfs: "⤝",
        larrhk: "↩",
        larrlp: "↫",
        larrpl: "⤹",
        larrsim: "⥳",
        larrtl: "↢",
        lat: "⪫",
        latail: "⤙",
        late: "⪭",
        lates: "⪭︀",
        lbarr: "⤌",
        lbbrk: "❲",
        lbrace: "{",
        lbrack: "[",
        lbrke: "⦋",
        lbrksld: "⦏",
        lbrkslu: "⦍",
        lcaron: "ľ",
        lcedil: "ļ",
        lceil: "⌈",
        lcub: "{",
        lcy: "л",
        ldca: "⤶",
        ldquo: "“",
        ldquor: "„",
        ldrdhar: "⥧",
        ldrushar: "⥋",
        ldsh: "↲",
        le: "≤",
        leftarrow: "←",
        leftarrowtail: "↢",
        leftharpoondown: "↽",
        leftharpoonup: "↼",
        leftleftarrows: "⇇",
        leftrightarrow: "↔",
        leftrightarrows: "⇆",
        leftrightharpoons: "⇋",
        leftrightsquigarrow: "↭",
        leftthreetimes: "⋋",
        leg: "⋚",
        leq: "≤",
        leqq: "≦",
        leqslant: "⩽",
        les: "⩽",
        lescc: "⪨",
        lesdot: "⩿",
        lesdoto: "⪁",
        lesdotor: "⪃",
        lesg: "⋚︀",
        lesges: "⪓",
        lessapprox: "⪅",
        lessdot: "⋖",
        lesseqgtr: "⋚",
        lesseqqgtr: "⪋",
        lessgtr: "≶",
        lesssim: "≲",
        lfisht: "⥼",
        lfloor: "⌊",
        lfr: "𝔩",
        lg: "≶",
        lgE: "⪑",
        lhard: "↽",
        lharu: "↼",
        lharul: "⥪",
        lhblk: "▄",
        ljcy: "љ",
        ll: "≪",
        llarr: "⇇",
        llcorner: "⌞",
        llhard: "⥫",
        lltri: "◺",
        lmidot: "ŀ",
        lmoust: "⎰",
        lmoustache: "⎰",
        lnE: "≨",
        lnap: "⪉",
        lnapprox: "⪉",
        lne: "⪇",
        lneq: "⪇",
        lneqq: "≨",
        lnsim: "⋦",
        loang: "⟬",
        loarr: "⇽",
        lobrk: "⟦",
        longleftarrow: "⟵",
        longleftrightarrow: "⟷",
        longmapsto: "⟼",
        longrightarrow: "⟶",
        looparrowleft: "↫",
        looparrowright: "↬",
        lopar: "⦅",
        lopf: "𝕝",
        loplus: "⨭",
        lotimes: "⨴",
        lowast: "∗",
        lowbar: "_",
        loz: "◊",
        lozenge: "◊",
        lozf: "⧫",
        lpar: "(",
        lparlt: "⦓",
        lrarr: "⇆",
        lrcorner: "⌟",
        lrhar: "⇋",
        lrhard: "⥭",
        lrm: "‎",
        lrtri: "⊿",
        lsaquo: "‹",
        lscr: "𝓁",
        lsh: "↰",
        lsim: "≲",
        lsime: "⪍",
        lsimg: "⪏",
        lsqb: "[",
        lsquo: "‘",
        lsquor: "‚",
        lstrok: "ł",
        lt: "<",
        ltcc: "⪦",
        ltcir: "⩹",
        ltdot: "⋖",
        lthree: "⋋",
        ltimes: "⋉",
        ltlarr: "⥶",
        ltquest: "⩻",
        ltrPar: "⦖",
        ltri: "◃",
        ltrie: "⊴",
        ltrif: "◂",
        lurdshar: "⥊",
        luruhar: "⥦",
        lvertneqq: "≨︀",
        lvnE: "≨︀",
        mDDot: "∺",
        macr: "¯",
        male: "♂",
        malt: "✠",
        maltese: "✠",
        map: "↦",
        mapsto: "↦",
        mapstodown: "↧",
        mapstoleft: "↤",
        mapstoup: "↥",
        marker: "▮",
        mcomma: "⨩",
        mcy: "м",
        mdash: "—",
        measuredangle: "∡",
        mfr: "𝔪",
        mho: "℧",
        micro: "µ",
        mid: "∣",
        midast: "*",
        midcir: "⫰",
        middot: "·",
        minus: "−",
        minusb: "⊟",
        minusd: "∸",
        minusdu: "⨪",
        mlcp: "⫛",
        mldr: "…",
        mnplus: "∓",
        models: "⊧",
        mopf: "𝕞",
        mp: "∓",
        mscr: "𝓂",
        mstpos: "∾",
        mu: "μ",
        multimap: "⊸",
        mumap: "⊸",
        nGg: "⋙̸",
        nGt: "≫⃒",
        nGtv: "≫̸",
        nLeftarrow: "⇍",
        nLeftrightarrow: "⇎",
        nLl: "⋘̸",
        nLt: "≪⃒",
        nLtv: "≪̸",
        nRightarrow: "⇏",
        nVDash: "⊯",
        nVdash: "⊮",
        nabla: "∇",
        nacute: "ń",
        nang: "∠⃒",
        nap: "≉",
        napE: "⩰̸",
        napid: "≋̸",
        napos: "ŉ",
        napprox: "≉",
        natur: "♮",
        natural: "♮",
        naturals: "ℕ",
        nbsp: " ",
        nbump: "≎̸",
        nbumpe: "≏̸",
        ncap: "⩃",
        ncaron: "ň",
        ncedil: "ņ",
        ncong: "≇",
        ncongdot: "⩭̸",
        ncup: "⩂",
        ncy: "н",
        ndash: "–",
        ne: "≠",
        neArr: "⇗",
        nearhk: "⤤",
        nearr: "↗",
        nearrow: "↗",
        nedot: "≐̸",
        nequiv: "≢",
        nesear: "⤨",
        nesim: "≂̸",
        nexist: "∄",
        nexists: "∄",
        nfr: "𝔫",
        ngE: "≧̸",
        nge: "≱",
        ngeq: "≱",
        ngeqq: "≧̸",
        ngeqslant: "⩾̸",
        nges: "⩾̸",
        ngsim: "≵",
        ngt: "≯",
        ngtr: "≯",
        nhArr: "⇎",
        nharr: "↮",
        nhpar: "⫲",
        ni: "∋",
        nis: "⋼",
        nisd: "⋺",
        niv: "∋",
        njcy: "њ",
        nlArr: "⇍",
        nlE: "≦̸",
        nlarr: "↚",
        nldr: "‥",
        nle: "≰",
        nleftarrow: "↚",
        nleftrightarrow: "↮",
        nleq: "≰",
        nleqq: "≦̸",
        nleqslant: "⩽̸",
        nles: "⩽̸",
        nless: "≮",
        nlsim: "≴",
        nlt: "≮",
        nltri: "⋪",
        nltrie: "⋬",
        nmid: "∤",
        nopf: "𝕟",
        not: "¬",
        notin: "∉",
        notinE: "⋹̸",
        notindot: "⋵̸",
        notinva: "∉",
        notinvb: "⋷",
        notinvc: "⋶",
        notni: "∌",
        notniva: "∌",
        notnivb: "⋾",
        notnivc: "⋽",
        npar: "∦",
        nparallel: "∦",
        nparsl: "⫽⃥",
        npart: "∂̸",
        npolint: "⨔",
        npr: "⊀",
        nprcue: "⋠",
        npre: "⪯̸",
        nprec: "⊀",
        npreceq: "⪯̸",
        nrArr: "⇏",
        nrarr: "↛",
        nrarrc: "⤳̸",
        nrarrw: "↝̸",
        nrightarrow: "↛",
        nrtri: "⋫",
        nrtrie: "⋭",
        nsc: "⊁",
        nsccue: "⋡",
        nsce: "⪰̸",
        nscr: "𝓃",
        nshortmid: "∤",
        nshortparallel: "∦",
        nsim: "≁",
        nsime: "≄",
        nsimeq: "≄",
        nsmid: "∤",
        nspar: "∦",
        nsqsube: "⋢",
        nsqsupe: "⋣",
        nsub: "⊄",
        nsubE: "⫅̸",
        nsube: "⊈",
        nsubset: "⊂⃒",
        nsubseteq: "⊈",
        nsubseteqq: "⫅̸",
        nsucc: "⊁",
        nsucceq: "⪰̸",
        nsup: "⊅",
        nsupE: "⫆̸",
        nsupe: "⊉",
        nsupset: "⊃⃒",
        nsupseteq: "⊉",
        nsupseteqq: "⫆̸",
        ntgl: "≹",
        ntilde: "ñ",
        ntlg: "≸",
        ntriangleleft: "⋪",
        ntrianglelefteq: "⋬",
        ntriangleright: "⋫",
        ntrianglerighteq: "⋭",
        nu: "ν",
        num: "#",
        numero: "№",
        numsp: " ",
        nvDash: "⊭",
        nvHarr: "⤄",
        nvap: "≍⃒",
        nvdash: "⊬",
        nvge: "≥⃒",
        nvgt: ">⃒",
        nvinfin: "⧞",
        nvlArr: "⤂",
        nvle: "≤⃒",
        nvlt: "<⃒",
        nvltrie: "⊴⃒",
        nvrArr: "⤃",
        nvrtrie: "⊵⃒",
        nvsim: "∼⃒",
        nwArr: "⇖",
        nwarhk: "⤣",
        nwarr: "↖",
        nwarrow: "↖",
        nwnear: "⤧",
        oS: "Ⓢ",
        oacute: "ó",
        oast: "⊛",
        ocir: "⊚",
        ocirc: "ô",
        ocy: "о",
        odash: "⊝",
        odblac: "ő",
        odiv: "⨸",
        odot: "⊙",
        odsold: "⦼",
        oelig: "œ",
        ofcir: "⦿",
        ofr: "𝔬",
        ogon: "˛",
        ograve: "ò",
        ogt: "⧁",
        ohbar: "⦵",
        ohm: "Ω",
        oint: "∮",
        olarr: "↺",
        olcir: "⦾",
        olcross: "⦻",
        oline: "‾",
        olt: "⧀",
        omacr: "ō",
        omega: "ω",
        omicron: "ο",
        omid: "⦶",
        ominus: "⊖",
        oopf: "𝕠",
        opar: "⦷",
        operp: "⦹",
        oplus: "⊕",
        or: "∨",
        orarr: "↻",
        ord: "⩝",
        order: "ℴ",
        orderof: "ℴ",
        ordf: "ª",
        ordm: "º",
        origof: "⊶",
        oror: "⩖",
        orslope: "⩗",
        orv: "⩛",
        oscr: "ℴ",
        oslash: "ø",
        osol: "⊘",
        otilde: "õ",
        otimes: "⊗",
        otimesas: "⨶",
        ouml: "ö",
        ovbar: "⌽",
        par: "∥",
        para: "¶",
        parallel: "∥",
        parsim: "⫳",
        parsl: "⫽",
        part: "∂",
        pcy: "п",
        percnt: "%",
        period: ".",
        permil: "‰",
        perp: "⊥",
        pertenk: "‱",
        pfr: "𝔭",
        phi: "φ",
        phiv: "ϕ",
        phmmat: "ℳ",
        phone: "☎",
        pi: "π",
        pitchfork: "⋔",
        piv: "ϖ",
        planck: "ℏ",
        planckh: "ℎ",
        plankv: "ℏ",
        plus: "+",
        plusacir: "⨣",
        plusb: "⊞",
        pluscir: "⨢",
        plusdo: "∔",
        plusdu: "⨥",
        pluse: "⩲",
        plusmn: "±",
        plussim: "⨦",
        plustwo: "⨧",
        pm: "±",
        pointint: "⨕",
        popf: "𝕡",
        pound: "£",
        pr: "≺",
        prE: "⪳",
        prap: "⪷",
        prcue: "≼",
        pre: "⪯",
        prec: "≺",
        precapprox: "⪷",
        preccurlyeq: "≼",
        preceq: "⪯",
        precnapprox: "⪹",
        precneqq: "⪵",
        precnsim: "⋨",
        precsim: "≾",
        prime: "′",
        primes: "ℙ",
        prnE: "⪵",
        prnap: "⪹",
        prnsim: "⋨",
        prod: "∏",
        profalar: "⌮",
        profline: "⌒",
        profsurf: "⌓",
        prop: "∝",
        propto: "∝",
        prsim: "≾",
        prurel: "⊰",
        pscr: "𝓅",
        psi: "ψ",
        puncsp: " ",
        qfr: "𝔮",
        qint: "⨌",
        qopf: "𝕢",
        qprime: "⁗",
        qscr: "𝓆",
        quaternions: "ℍ",
        quatint: "⨖",
        quest: "?",
        questeq: "≟",
        quot: '"',
        rAarr: "⇛",
        rArr: "⇒",
        rAtail: "⤜",
        rBarr: "⤏",
        rHar: "⥤",
        race: "∽̱",
        racute: "ŕ",
        radic: "√",
        raemptyv: "⦳",
        rang: "⟩",
        rangd: "⦒",
        range: "⦥",
        rangle: "⟩",
        raquo: "»",
        rarr: "→",
        rarrap: "⥵",
        rarrb: "⇥",
        rarrbfs: "⤠",
        rarrc: "⤳",
        rarrfs: "⤞",
        rarrhk: "↪",
        rarrlp: "↬",
        rarrpl: "⥅",
        rarrsim: "⥴",
        rarrtl: "↣",
        rarrw: "↝",
        ratail: "⤚",
        ratio: "∶",
        rationals: "ℚ",
        rbarr: "⤍",
        rbbrk: "❳",
        rbrace: "}",
        rbrack: "]",
        rbrke: "⦌",
        rbrksld: "⦎",
        rbrkslu: "⦐",
        rcaron: "ř",
        rcedil: "ŗ",
        rceil: "⌉",
        rcub: "}",
        rcy: "р",
        rdca: "⤷",
        rdldhar: "⥩",
        rdquo: "”",
        rdquor: "”",
        rdsh: "↳",
        real: "ℜ",
        realine: "ℛ",
        realpart: "ℜ",
        reals: "ℝ",
        rect: "▭",
        reg: "®",
        rfisht: "⥽",
        rfloor: "⌋",
        rfr: "𝔯",
        rhard: "⇁",
        rharu: "⇀",
        rharul: "⥬",
        rho: "ρ",
        rhov: "ϱ",
        rightarrow: "→",
        rightarrowtail: "↣",
        rightharpoondown: "⇁",
        rightharpoonup: "⇀",
        rightleftarrows: "⇄",
        rightleftharpoons: "⇌",
        rightrightarrows: "⇉",
        rightsquigarrow: "↝",
        rightthreetimes: "⋌",
        ring: "˚",
        risingdotseq: "≓",
        rlarr: "⇄",
        rlhar: "⇌",
        rlm: "‏",
        rmoust: "⎱",
        rmoustache: "⎱",
        rnmid: "⫮",
        roang: "⟭",
        roarr: "⇾",
        robrk: "⟧",
        ropar: "⦆",
        ropf: "𝕣",
        roplus: "⨮",
        rotimes: "⨵",
        rpar: ")",
        rpargt: "⦔",
        rppolint: "⨒",
        rrarr: "⇉",
        rsaquo: "›",
        rscr: "𝓇",
        rsh: "↱",
        rsqb: "]",
        rsquo: "’",
        rsquor: "’",
        rthree: "⋌",
        rtimes: "⋊",
        rtri: "▹",
        rtrie: "⊵",
        rtrif: "▸",
        rtriltri: "⧎",
        ruluhar: "⥨",
        rx: "℞",
        sacute: "ś",
        sbquo: "‚",
        sc: "≻",
        scE: "⪴",
        scap: "⪸",
        scaron: "š",
        sccue: "≽",
        sce: "⪰",
        scedil: "ş",
        scirc: "ŝ",
        scnE: "⪶",
        scnap: "⪺",
        scnsim: "⋩",
        scpolint: "⨓",
        scsim: "≿",
        scy: "с",
        sdot: "⋅",
        sdotb: "⊡",
        sdote: "⩦",
        seArr: "⇘",
        searhk: "⤥",
        searr: "↘",
        searrow: "↘",
        sect: "§",
        semi: ";",
        seswar: "⤩",
        setminus: "∖",
        setmn: "∖",
        sext: "✶",
        sfr: "𝔰",
        sfrown: "⌢",
        sharp: "♯",
        shchcy: "щ",
        shcy: "ш",
        shortmid: "∣",
        shortparallel: "∥",
        shy: "­",
        sigma: "σ",
        sigmaf: "ς",
        sigmav: "ς",
        sim: "∼",
        simdot: "⩪",
        sime: "≃",
        simeq: "≃",
        simg: "⪞",
        simgE: "⪠",
        siml: "⪝",
        simlE: "⪟",
        simne: "≆",
        simplus: "⨤",
        simrarr: "⥲",
        slarr: "←",
        smallsetminus: "∖",
        smashp: "⨳",
        smeparsl: "⧤",
        smid: "∣",
        smile: "⌣",
        smt: "⪪",
        smte: "⪬",
        smtes: "⪬︀",
        softcy: "ь",
        sol: "/",
        solb: "⧄",
        solbar: "⌿",
        sopf: "𝕤",
        spades: "♠",
        spadesuit: "♠",
        spar: "∥",
        sqcap: "⊓",
        sqcaps: "⊓︀",
        sqcup: "⊔",
        sqcups: "⊔︀",
        sqsub: "⊏",
        sqsube: "⊑",
        sqsubset: "⊏",
        sqsubseteq: "⊑",
        sqsup: "⊐",
        sqsupe: "⊒",
        sqsupset: "⊐",
        sqsupseteq: "⊒",
        squ: "□",
        square: "□",
        squarf: "▪",
        squf: "▪",
        srarr: "→",
        sscr: "𝓈",
        ssetmn: "∖",
        ssmile: "⌣",
        sstarf: "⋆",
        star: "☆",
        starf: "★",
        straightepsilon: "ϵ",
        straightphi: "ϕ",
        strns: "¯",
        sub: "⊂",
        subE: "⫅",
        subdot: "⪽",
        sube: "⊆",
        subedot: "⫃",
        submult: "⫁",
        subnE: "⫋",
        subne: "⊊",
        subplus: "⪿",
        subrarr: "⥹",
        subset: "⊂",
        subseteq: "⊆",
        subseteqq: "⫅",
        subsetneq: "⊊",
        subsetneqq: "⫋",
        subsim: "⫇",
        subsub: "⫕",
        subsup: "⫓",
        succ: "≻",
        succapprox: "⪸",
        succcurlyeq: "≽",
        succeq: "⪰",
        succnapprox: "⪺",
        succneqq: "⪶",
        succnsim: "⋩",
        succsim: "≿",
        sum: "∑",
        sung: "♪",
        sup1: "¹",
        sup2: "²",
        sup3: "³",
        sup: "⊃",
        supE: "⫆",
        supdot: "⪾",
        supdsub: "⫘",
        supe: "⊇",
        supedot: "⫄",
        suphsol: "⟉",
        suphsub: "⫗",
        suplarr: "⥻",
        supmult: "⫂",
        supnE: "⫌",
        supne: "⊋",
        supplus: "⫀",
        supset: "⊃",
        supseteq: "⊇",
        supseteqq: "⫆",
        supsetneq: "⊋",
        supsetneqq: "⫌",
        supsim: "⫈",
        supsub: "⫔",
        supsup: "⫖",
        swArr: "⇙",
        swarhk: "⤦",
        swarr: "↙",
        swarrow: "↙",
        swnwar: "⤪",
        szlig: "ß",
        target: "⌖",
        tau: "τ",
        tbrk: "⎴",
        tcaron: "ť",
        tcedil: "ţ",
        tcy: "т",
        tdot: "⃛",
        telrec: "⌕",
        tfr: "𝔱",
        there4: "∴",
        therefore: "∴",
        theta: "θ",
        thetasym: "ϑ",
        thetav: "ϑ",
        thickapprox: "≈",
        thicksim: "∼",
        thinsp: " ",
        thkap: "≈",
        thksim: "∼",
        thorn: "þ",
        tilde: "˜",
        times: "×",
        timesb: "⊠",
        timesbar: "⨱",
        timesd: "⨰",
        tint: "∭",
        toea: "⤨",
        top: "⊤",
        topbot: "⌶",
        topcir: "⫱",
        topf: "𝕥",
        topfork: "⫚",
        tosa: "⤩",
        tprime: "‴",
        trade: "™",
        triangle: "▵",
        triangledown: "▿",
        triangleleft: "◃",
        trianglelefteq: "⊴",
        triangleq: "≜",
        triangleright: "▹",
        trianglerighteq: "⊵",
        tridot: "◬",
        trie: "≜",
        triminus: "⨺",
        triplus: "⨹",
        trisb: "⧍",
        tritime: "⨻",
        trpezium: "⏢",
        tscr: "𝓉",
        tscy: "ц",
        tshcy: "ћ",
        tstrok: "ŧ",
        twixt: "≬",
        twoheadleftarrow: "↞",
        twoheadrightarrow: "↠",
        uArr: "⇑",
        uHar: "⥣",
        uacute: "ú",
        uarr: "↑",
        ubrcy: "ў",
        ubreve: "ŭ",
        ucirc: "û",
        ucy: "у",
        udarr: "⇅",
        udblac: "ű",
        udhar: "⥮",
        ufisht: "⥾",
        ufr: "𝔲",
        ugrave: "ù",
        uharl: "↿",
        uharr: "↾",
        uhblk: "▀",
        ulcorn: "⌜",
        ulcorner: "⌜",
        ulcrop: "⌏",
        ultri: "◸",
        umacr: "ū",
        uml: "¨",
        uogon: "ų",
        uopf: "𝕦",
        uparrow: "↑",
        updownarrow: "↕",
        upharpoonleft: "↿",
        upharpoonright: "↾",
        uplus: "⊎",
        upsi: "υ",
        upsih: "ϒ",
        upsilon: "υ",
        upuparrows: "⇈",
        urcorn: "⌝",
        urcorner: "⌝",
        urcrop: "⌎",
        uring: "ů",
        urtri: "◹",
        uscr: "𝓊",
        utdot: "⋰",
        utilde: "ũ",
        utri: "▵",
        utrif: "▴",
        uuarr: "⇈",
        uuml: "ü",
        uwangle: "⦧",
        vArr: "⇕",
        vBar: "⫨",
        vBarv: "⫩",
        vDash: "⊨",
        vangrt: "⦜",
        varepsilon: "ϵ",
        varkappa: "ϰ",
        varnothing: "∅",
        varphi: "ϕ",
        varpi: "ϖ",
        varpropto: "∝",
        varr: "↕",
        varrho: "ϱ",
        varsigma: "ς",
        varsubsetneq: "⊊︀",
        varsubsetneqq: "⫋︀",
        varsupsetneq: "⊋︀",
        varsupsetneqq: "⫌︀",
        vartheta: "ϑ",
        vartriangleleft: "⊲",
        vartriangleright: "⊳",
        vcy: "в",
        vdash: "⊢",
        vee: "∨",
        veebar: "⊻",
        veeeq: "≚",
        vellip: "⋮",
        verbar: "|",
        vert: "|",
        vfr: "𝔳",
        vltri: "⊲",
        vnsub: "⊂⃒",
        vnsup: "⊃⃒",
        vopf: "𝕧",
        vprop: "∝",
        vrtri: "⊳",
        vscr: "𝓋",
        vsubnE: "⫋︀",
        vsubne: "⊊︀",
        vsupnE: "⫌︀",
        vsupne: "⊋︀",
        vzigzag: "⦚",
        wcirc: "ŵ",
        wedbar: "⩟",
        wedge: "∧",
        wedgeq: "≙",
        weierp: "℘",
        wfr: "𝔴",
        wopf: "𝕨",
        wp: "℘",
        wr: "≀",
        wreath: "≀",
        wscr: "𝓌",
        xcap: "⋂",
        xcirc: "◯",
        xcup: "⋃",
        xdtri: "▽",
        xfr: "𝔵",
        xhArr: "⟺",
        xharr: "⟷",
        xi: "ξ",
        xlArr: "⟸",
        xlarr: "⟵",
        xmap: "⟼",
        xnis: "⋻",
        xodot: "⨀",
        xopf: "𝕩",
        xoplus: "⨁",
        xotime: "⨂",
        xrArr: "⟹",
        xrarr: "⟶",
        xscr: "𝓍",
        xsqcup: "⨆",
        xuplus: "⨄",
        xutri: "△",
        xvee: "⋁",
        xwedge: "⋀",
        yacute: "ý",
        yacy: "я",
        ycirc: "ŷ",
        ycy: "ы",
        yen: "¥",
        yfr: "𝔶",
        yicy: "ї",
        yopf: "𝕪",
        yscr: "𝓎",
        yucy: "ю",
        yuml: "ÿ",
        zacute: "ź",
        zcaron: "ž",
        zcy: "з",
        zdot: "ż",
        zeetrf: "ℨ",
        zeta: "ζ",
        zfr: "𝔷",
        zhcy: "ж",
        zigrarr: "⇝",
        zopf: "𝕫",
        zscr: "𝓏",
        zwj: "‍",
        zwnj: "‌"
      };
      const decode_named_character_reference_own = {}.hasOwnProperty;
      function decodeNamedCharacterReference(value) {
        return decode_named_character_reference_own.call(characterEntities, value) ? characterEntities[value] : false;
      }
      ;
      function decodeNumericCharacterReference(value, base) {
        const code2 = Number.parseInt(value, base);
        if (
          // C0 except for HT, LF, FF, CR, space.
          code2 < 9 || code2 === 11 || code2 > 13 && code2 < 32 || // Control character (DEL) of C0, and C1 controls.
          code2 > 126 && code2 < 160 || // Lone high surrogates and low surrogates.
          code2 > 55295 && code2 < 57344 || // Noncharacters.
          code2 > 64975 && code2 < 65008 || /* eslint-disable no-bitwise */
          (code2 & 65535) === 65535 || (code2 & 65535) === 65534 || /* eslint-enable no-bitwise */
          // Out of range
          code2 > 1114111
        ) {
          return "�";
        }
        return String.fromCodePoint(code2);
      }
      ;
      const characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
      function decodeString(value) {
        return value.replace(characterEscapeOrReference, decode);
      }
      function decode($0, $1, $2) {
        if ($1) {
          return $1;
        }
        const head = $2.charCodeAt(0);
        if (head === 35) {
          const head2 = $2.charCodeAt(1);
          const hex = head2 === 120 || head2 === 88;
          return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
        }
        return decodeNamedCharacterReference($2) || $0;
      }
      ;
      function association(node) {
        if (node.label || !node.identifier) {
          return node.label || "";
        }
        return decodeString(node.identifier);
      }
      ;
      function compilePattern(pattern) {
        if (!pattern._compiled) {
          const before = (pattern.atBreak ? "[\\r\\n][\\t ]*" : "") + (pattern.before ? "(?:" + pattern.before + ")" : "");
          pattern._compiled = new RegExp(
            (pattern.beforeNode ? "^" : before ? "(" + before + ")" : "") + (/[$()*+.?[\\\]^{|}]/.test(pattern.character) ? "\\" : "") + pattern.character + (pattern.afterNode ? "$" : pattern.after ? "(?:" + pattern.after + ")" : ""),
            pattern.unicode ? "gu" : "g"
          );
        }
        return pattern._compiled;
      }
      var container_phrasing = __webpack_require__(23934);
      ;
      function containerFlow(parent, state, info) {
        const indexStack = state.indexStack;
        const children = parent.children || [];
        const tracker = state.createTracker(info);
        const results = [];
        let index = -1;
        indexStack.push(-1);
        while (++index < children.length) {
          const child = children[index];
          indexStack[indexStack.length - 1] = index;
          results.push(
            tracker.move(
              state.handle(child, parent, state, {
                before: "\n",
                after: "\n",
                ...tracker.current()
              })
            )
          );
          if (child.type !== "list") {
            state.bulletLastUsed = void 0;
          }
          if (index < children.length - 1) {
            results.push(
              tracker.move(between(child, children[index + 1], parent, state))
            );
          }
        }
        indexStack.pop();
        return results.join("");
      }
      function between(left, right, parent, state) {
        let index = state.join.length;
        while (index--) {
          const result = state.join[index](left, right, parent, state);
          if (result === true || result === 1) {
            break;
          }
          if (typeof result === "number") {
            return "\n".repeat(1 + result);
          }
          if (result === false) {
            return "\n\n<!---->\n\n";
          }
        }
        return "\n\n";
      }
      ;
      const eol = /\r?\n|\r/g;
      function indentLines(value, map2) {
        const result = [];
        let start = 0;
        let line = 0;
        let match;
        while (match = eol.exec(value)) {
          one(value.slice(start, match.index));
          result.push(match[0]);
          start = match.index + match[0].length;
          line++;
        }
        one(value.slice(start));
        return result.join("");
        function one(value2) {
          result.push(map2(value2, line, !value2));
        }
      }
      var micromark_util_classify_character = __webpack_require__(64386);
      var encode_character_reference = __webpack_require__(7104);
      var pattern_in_scope = __webpack_require__(91767);
      ;
      const safe_own = {}.hasOwnProperty;
      function safe(state, input, config) {
        const value = (config.before || "") + (input || "") + (config.after || "");
        const positions = [];
        const result = [];
        const infos = {};
        const percentEncode = state.stack.includes("autolink");
        const offset = config.before ? config.before.length : 0;
        const end = value.length - (config.after ? config.after.length : 0);
        let index = -1;
        while (++index < state.unsafe.length) {
          const pattern = state.unsafe[index];
          if (!(0, pattern_in_scope.q)(state.stack, pattern) || !nodeInScope(pattern.beforeNode, config.beforeNode) || !nodeInScope(pattern.afterNode, config.afterNode)) {
            continue;
          }
          const expression = state.compilePattern(pattern);
          const from = pattern.beforeNode ? offset : 0;
          const subject = value.slice(from, pattern.afterNode ? end : void 0);
          let match;
          while (match = expression.exec(subject)) {
            const before = Boolean(pattern.before || pattern.atBreak);
            const after = Boolean(pattern.after);
            const position = from + match.index + (before ? match[1].length : 0);
            if (safe_own.call(infos, position)) {
              if (infos[position].before && !before) {
                infos[position].before = false;
              }
              if (infos[position].after && !after) {
                infos[position].after = false;
              }
            } else {
              positions.push(position);
              infos[position] = { before, after };
            }
          }
        }
        positions.sort(numerical);
        let start = offset;
        index = -1;
        while (++index < positions.length) {
          const position = positions[index];
          if (position < start || position >= end) {
            continue;
          }
          if (value.charAt(position) === "_" && // Preceded by an unescaped character that is not punctuation or whitespace:
          position > 0 && (0, micromark_util_classify_character.S)(value.charCodeAt(position - 1)) === void 0 && !safe_own.call(infos, position - 1) && // Characters next to attention markers can become character references
          // later, turning `a` into `&#x61;`, so those do not count.
          !(position - 1 === offset && /[*_]/.test(value.charAt(offset - 1)))) {
            let sequenceEnd = position + 1;
            while (sequenceEnd < end && value.charAt(sequenceEnd) === "_") {
              sequenceEnd++;
            }
            const skip = sequenceEnd - position - 1;
            if (
              // All underscores in the run are unsafe positions, so they can be
              // skipped.
              positions[index + skip] === sequenceEnd - 1 && // Rest as above.
              sequenceEnd < value.length && (0, micromark_util_classify_character.S)(value.charCodeAt(sequenceEnd)) === void 0 && !safe_own.call(infos, sequenceEnd) && !(sequenceEnd === end - 1 && /[*_]/.test(value.charAt(end)))
            ) {
              index += skip;
              continue;
            }
          }
          if (position + 1 < end && positions[index + 1] === position + 1 && infos[position].after && !infos[position + 1].before && !infos[position + 1].after || position - 1 >= offset && positions[index - 1] === position - 1 && infos[position].before && !infos[position - 1].before && !infos[position - 1].after) {
            continue;
          }
          if (start !== position) {
            const slice = value.slice(start, position);
            result.push(percentEncode ? slice : escapeBackslashes(slice, "\\"));
          }
          start = position + 1;
          if (percentEncode) {
            result.push(
              "%" + value.charCodeAt(position).toString(16).toUpperCase().padStart(2, "0")
            );
          } else if (/[!-/:-@[-`{-~]/.test(value.charAt(position)) && (!config.encode || !config.encode.includes(value.charAt(position)))) {
            result.push("\\" + value.charAt(position));
          } else {
            result.push((0, encode_character_reference.T)(value.charCodeAt(position)));
          }
        }
        const rest = value.slice(start, end);
        result.push(percentEncode ? rest : escapeBackslashes(rest, config.after));
        return result.join("");
      }
      function nodeInScope(types, node) {
        if (!types) return true;
        if (!node) return false;
        return typeof types === "string" ? types === node.type : types.includes(node.type);
      }
      function numerical(a, b) {
        return a - b;
      }
      function escapeBackslashes(value, after) {
        const expression = /\\(?=[!-/:-@[-`{-~])/g;
        const positions = [];
        const results = [];
        const whole = value + after;
        let index = -1;
        let start = 0;
        let match;
        while (match = expression.exec(whole)) {
          positions.push(match.index);
        }
        while (++index < positions.length) {
          if (start !== positions[index]) {
            results.push(value.slice(start, positions[index]));
          }
          results.push("\\");
          start = positions[index];
        }
        results.push(value.slice(start));
        return results.join("");
      }
      ;
      function track(config) {
        const options = config || {};
        const now = options.now || {};
        let lineShift = options.lineShift || 0;
        let line = now.line || 1;
        let column = now.column || 1;
        return { move, current, shift };
        function current() {
          return { now: { line, column }, lineShift };
        }
        function shift(value) {
          lineShift += value;
        }
        function move(input) {
          const value = input || "";
          const chunks = value.split(/\r?\n|\r/g);
          const tail = chunks[chunks.length - 1];
          line += chunks.length - 1;
          column = chunks.length === 1 ? column + tail.length : 1 + tail.length + lineShift;
          return value;
        }
      }
      ;
      function toMarkdown(tree, options) {
        const settings = options || {};
        const state = {
          associationId: association,
          bulletCurrent: void 0,
          bulletLastUsed: void 0,
          containerPhrasing: containerPhrasingBound,
          containerFlow: containerFlowBound,
          createTracker: track,
          compilePattern,
          enter,
          // @ts-expect-error: GFM / frontmatter are typed in `mdast` but not defined
          // here.
          handlers: { ...handle.p },
          // @ts-expect-error: add `handle` in a second.
          handle: void 0,
          indentLines,
          indexStack: [],
          join: [...join],
          options: {},
          safe: safeBound,
          stack: [],
          unsafe: [...unsafe]
        };
        configure(state, settings);
        if (state.options.tightDefinitions) {
          state.join.push(joinDefinition);
        }
        state.handle = zwitch("type", {
          invalid,
          unknown,
          handlers: state.handlers
        });
        let result = state.handle(
          (0, lib.f)(tree) ? { type: "root", children: [tree] } : tree,
          void 0,
          state,
          { before: "\n", after: "\n", now: { line: 1, column: 1 }, lineShift: 0 }
        );
        if (result && result.charCodeAt(result.length - 1) !== 10 && result.charCodeAt(result.length - 1) !== 13) {
          result += "\n";
        }
        return result;
        function enter(name) {
          state.stack.push(name);
          return exit;
          function exit() {
            state.stack.pop();
          }
        }
      }
      function invalid(value) {
        throw new Error("Cannot handle value `" + value + "`, expected node");
      }
      function unknown(value) {
        const node = (
          /** @type {Nodes} */
          value
        );
        throw new Error("Cannot handle unknown node `" + node.type + "`");
      }
      function joinDefinition(left, right) {
        if (left.type === "definition" && left.type === right.type) {
          return 0;
        }
      }
      function containerPhrasingBound(parent, info) {
        return (0, container_phrasing.UA)(parent, this, info);
      }
      function containerFlowBound(parent, info) {
        return containerFlow(parent, this, info);
      }
      function safeBound(value, config) {
        return safe(this, value, config);
      }
    })
  ),
  /***/
  63661: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          checkRule
        )
        /* harmony export */
      });
      function checkRule(state) {
        const marker = state.options.rule || "*";
        if (marker !== "*" && marker !== "-" && marker !== "_") {
          throw new Error(
            "Cannot serialize rules with `" + marker + "` for `options.rule`, expected `*`, `-`, or `_`"
          );
        }
        return marker;
      }
    })
  ),
  /***/
  23934: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        mx: () => (
          /* binding */
          attentionItem
        ),
        UA: () => (
          /* binding */
          containerPhrasing
        ),
        lK: () => (
          /* binding */
          serialize
        )
      });
      var micromark_util_character = __webpack_require__(10401);
      var micromark_util_classify_character = __webpack_require__(64386);
      ;
      function firstCharacter(value) {
        const code = value.codePointAt(0);
        return code === void 0 ? "" : String.fromCodePoint(code);
      }
      function lastCharacter(value) {
        const code = value.codePointAt(value.length - 2);
        return code !== void 0 && code > 65535 ? value.slice(-2) : value.slice(-1);
      }
      var encode_character_reference = __webpack_require__(7104);
      ;
      function encodeInfo(outside, inside, marker) {
        const outsideKind = (0, micromark_util_classify_character.S)(outside);
        const insideKind = (0, micromark_util_classify_character.S)(inside);
        if (outsideKind === void 0) {
          return insideKind === void 0 ? (
            // Letter inside:
            // we have to encode *both* letters for `_` as it is looser.
            // it already forms for `*` (and GFMs `~`).
            marker === "_" ? { inside: true, outside: true } : { inside: false, outside: false }
          ) : insideKind === 1 ? (
            // Whitespace inside: encode both (letter, whitespace).
            { inside: true, outside: true }
          ) : (
            // Punctuation inside: encode outer (letter)
            { inside: false, outside: true }
          );
        }
        if (outsideKind === 1) {
          return insideKind === void 0 ? (
            // Letter inside: already forms.
            { inside: false, outside: false }
          ) : insideKind === 1 ? (
            // Whitespace inside: encode both (whitespace).
            { inside: true, outside: true }
          ) : (
            // Punctuation inside: already forms.
            { inside: false, outside: false }
          );
        }
        return insideKind === void 0 ? (
          // Letter inside: already forms.
          { inside: false, outside: false }
        ) : insideKind === 1 ? (
          // Whitespace inside: encode inner (whitespace).
          { inside: true, outside: false }
        ) : (
          // Punctuation inside: already forms.
          { inside: false, outside: false }
        );
      }
      var html_kind = __webpack_require__(7566);
      ;
      const builtins = /* @__PURE__ */ new Map([
        ["*", false],
        ["_", true]
      ]);
      function candidates(tokens, involved, runOf) {
        const related = /* @__PURE__ */ new Set();
        for (const token of tokens) {
          const siblings = runOf.get(token);
          if (siblings && token.attention && involved.some((d) => d.attention === token.attention)) {
            for (const sibling of siblings.tokens) {
              related.add(sibling.attention);
            }
          }
        }
        const ordered = [];
        for (const token of tokens) {
          if (token.attention && related.delete(token.attention)) {
            ordered.push(token.attention);
          }
        }
        ordered.reverse();
        return ordered;
      }
      function check(tokens, before, after) {
        const runs = [];
        const wrong = /* @__PURE__ */ new Map();
        const runOf = /* @__PURE__ */ new Map();
        let index = 0;
        while (index < tokens.length) {
          if (!tokens[index].attention) {
            index++;
            continue;
          }
          const marker = tokens[index].value.charAt(0);
          const strict = builtins.get(marker);
          let end = index + 1;
          while (end < tokens.length && tokens[end].attention && tokens[end].value.charAt(0) === marker) {
            end++;
          }
          const head = index ? tokens[index - 1].value : before;
          const previous = (0, micromark_util_classify_character.S)(head.charCodeAt(head.length - 1));
          const next = (0, micromark_util_classify_character.S)(
            (end < tokens.length ? tokens[end].value : after).charCodeAt(0)
          );
          const open = !next || next === 2 && Boolean(previous);
          const close = !previous || previous === 2 && Boolean(next);
          const run = {
            tokens: tokens.slice(index, end),
            markers: [],
            start: 0,
            end: 0,
            // Underscores are strict, they cannot open or close inside words.
            open: strict ? open && (Boolean(previous) || !close) : open,
            close: strict ? close && (Boolean(next) || !open) : close,
            // All builtins can split runs.
            split: strict !== void 0
          };
          for (const token of run.tokens) {
            wrong.set(token, [...run.tokens]);
            runOf.set(token, run);
            let size = token.value.length;
            while (size--) run.markers.push(token);
          }
          run.end = run.markers.length;
          runs.push(run);
          index = end;
        }
        pair(runs, wrong);
        index = -1;
        while (++index < tokens.length) {
          const involved = wrong.get(tokens[index]);
          if (involved) return { attention: candidates(tokens, involved, runOf), index };
        }
      }
      function containerPhrasing(parent, state, info) {
        return serialize(phrasing(parent, state, info), info.before, info.after);
      }
      function encode(tokens, start) {
        const token = tokens[start ? 0 : tokens.length - 1];
        if (!token || token.attention) return;
        const character = start ? firstCharacter(token.value) : lastCharacter(token.value);
        const reference = (0, encode_character_reference.T)(
          /** @type {number} */
          character.codePointAt(0)
        );
        if (start) {
          token.value = reference + token.value.slice(character.length);
        } else {
          let value = token.value.slice(0, token.value.length - character.length);
          let escapes = 0;
          while (value.charCodeAt(value.length - 1 - escapes) === 92) {
            escapes++;
          }
          if (escapes % 2) value += "\\";
          token.value = value + reference;
        }
      }
      function improve(items, chosen, mistake, before, after) {
        for (const attention of mistake.attention) {
          const current = chosen.get(attention) || attention.sequences[0];
          for (const sequence of attention.sequences) {
            if (sequence === current) continue;
            const trial = new Map(chosen);
            trial.set(attention, sequence);
            const tokens = render(items, trial, before, after);
            const next = check(tokens, before, after);
            if (!next || next.index > mistake.index) {
              return { chosen: trial, mistake: next, tokens };
            }
          }
        }
      }
      function pair(runs, wrong) {
        const openersByMarker = /* @__PURE__ */ new Map();
        for (const closer of runs) {
          const marker = closer.tokens[0].value.charAt(0);
          let openers = openersByMarker.get(marker);
          if (!openers) {
            openers = [];
            openersByMarker.set(marker, openers);
          }
          let open = closer.close ? openers.length : 0;
          while (open-- && closer.start < closer.end) {
            const opener = openers[open];
            const openerSize = opener.end - opener.start;
            const closerSize = closer.end - closer.start;
            if (closer.split ? (
              // The rule of 3, on the sizes that are left.
              (opener.close || closer.open) && closerSize % 3 && !((openerSize + closerSize) % 3)
            ) : (
              // Others pair whole runs of the same size.
              openerSize !== opener.markers.length || openerSize !== closerSize
            )) {
              continue;
            }
            const size = closer.split ? openerSize > 1 && closerSize > 1 ? 2 : 1 : closerSize;
            const opening = opener.markers.slice(opener.end - size, opener.end);
            const closing = closer.markers.slice(closer.start, closer.start + size);
            const openToken = opening[0];
            const closeToken = closing[0];
            if (
              // Whole sequences:
              // the markers of a sequence are next to each other,
              // so if the first and last marker are of one sequence of that size,
              // all markers are exactly that sequence.
              openToken === opening[size - 1] && openToken.value.length === size && closeToken === closing[size - 1] && closeToken.value.length === size && // Of the same attention, so its opening and closing sequence.
              openToken.attention === closeToken.attention
            ) {
              wrong.delete(openToken);
              wrong.delete(closeToken);
            } else {
              const involved = [.../* @__PURE__ */ new Set([...opening, ...closing])];
              for (const token of involved) {
                const list = wrong.get(token);
                if (list) list.push(...involved);
              }
            }
            opener.end -= size;
            closer.start += size;
            if (opener.start === opener.end) openers.splice(open, 1);
            open = openers.length;
          }
          if (closer.open && closer.start < closer.end) openers.push(closer);
        }
      }
      function attentionSequences(type, markers, sizes) {
        if (markers.length === 0) {
          throw new Error(
            "Cannot serialize `" + type + "` as attention without markers, expected one or more markers"
          );
        }
        if (sizes.length === 0) {
          throw new Error(
            "Cannot serialize `" + type + "` as attention without sizes, expected one or more sizes"
          );
        }
        for (const size of sizes) {
          if (!Number.isSafeInteger(size) || size < 1) {
            throw new Error(
              "Cannot serialize `" + type + "` as attention with `" + size + "` as size, expected positive integer"
            );
          }
        }
        const sequences = [];
        for (const marker of markers) {
          if (marker.length !== 1) {
            throw new Error(
              "Cannot serialize `" + type + "` as attention with `" + marker + "` as marker, expected a single ascii character"
            );
          }
          if (!(0, micromark_util_character.ol)(marker.charCodeAt(0))) {
            throw new Error(
              "Cannot serialize `" + type + "` as attention with `" + marker + "` as marker, expected ascii punctuation"
            );
          }
          for (const size of sizes) {
            sequences.push(marker.repeat(size));
          }
        }
        return sequences;
      }
      function phrasing(parent, state, info) {
        const indexStack = state.indexStack;
        const children = parent.children || [];
        const results = [];
        let index = -1;
        let before = info.before;
        indexStack.push(-1);
        let tracker = state.createTracker(info);
        while (++index < children.length) {
          const child = children[index];
          let after;
          indexStack[indexStack.length - 1] = index;
          if (index + 1 < children.length) {
            let handle2 = state.handle.handlers[children[index + 1].type];
            if (handle2 && handle2.peek) handle2 = handle2.peek;
            after = handle2 ? firstCharacter(
              handle2(children[index + 1], parent, state, {
                before: "",
                after: "",
                ...tracker.current()
              })
            ) : "";
          } else {
            after = info.after;
          }
          const previous = results[results.length - 1];
          if (typeof previous === "string" && (before === "\r" || before === "\n") && child.type === "html" && (0, html_kind.C)(child.value) !== 7) {
            results[results.length - 1] = previous.replace(/(\r?\n|\r)$/, " ");
            before = " ";
            tracker = state.createTracker(info);
            tracker.move(serialize(results, info.before, info.after));
          }
          const handle = state.handle.handlers[child.type];
          if (handle && handle.attention) {
            const item = attentionItem(
              /** @type {PhrasingParents} */
              child,
              handle.attention,
              state,
              tracker
            );
            if (!item) continue;
            results.push(item);
            before = lastCharacter(item.sequences[0]);
          } else {
            const value = state.handle(child, parent, state, {
              ...tracker.current(),
              after,
              before
            });
            if (!value) continue;
            tracker.move(value);
            results.push(value);
            before = lastCharacter(value);
          }
        }
        indexStack.pop();
        return results;
      }
      function attentionItem(node, attention, state, tracker) {
        const { construct, markers, sizes } = attention(node, state);
        const sequences = attentionSequences(node.type, markers, sizes);
        const sequence = sequences[0];
        const exit = state.enter(construct);
        const inside = state.createTracker(tracker.current());
        inside.move(sequence);
        const children = phrasing(node, state, {
          ...inside.current(),
          before: sequence,
          after: sequence
        });
        exit();
        if (children.length === 0) return;
        tracker.move(sequence);
        tracker.move(serialize(children, sequence, sequence));
        tracker.move(sequence);
        return { children, sequences };
      }
      function fix(items, chosen, before, after) {
        let tokens = render(items, chosen, before, after);
        let mistake = check(tokens, before, after);
        while (mistake) {
          const next = improve(items, chosen, mistake, before, after);
          if (!next) return;
          chosen = next.chosen;
          tokens = next.tokens;
          mistake = next.mistake;
        }
        return tokens;
      }
      function guess(items, chosen, before, after) {
        let previous = before;
        let index = -1;
        while (++index < items.length) {
          const item = items[index];
          if (typeof item === "string") {
            previous = "";
            continue;
          }
          const next = index === items.length - 1 ? after : "";
          const sequence = item.sequences.find(function(value) {
            const marker = value.charAt(0);
            return marker !== previous.charAt(0) && marker !== next.charAt(0) || items.length === 1 && builtins.has(marker) && value.length > before.length;
          }) || item.sequences[0];
          if (sequence !== item.sequences[0]) chosen.set(item, sequence);
          guess(item.children, chosen, sequence, sequence);
          previous = sequence;
        }
      }
      function render(items, chosen, before, after) {
        const tokens = [];
        let encodeAfter;
        let previous = lastCharacter(before);
        let index = -1;
        while (++index < items.length) {
          const item = items[index];
          if (typeof item === "string") {
            const token = { value: item, attention: void 0 };
            if (encodeAfter && encodeAfter === firstCharacter(item)) {
              encode([token], true);
            }
            encodeAfter = void 0;
            tokens.push(token);
            if (token.value) previous = lastCharacter(token.value);
            continue;
          }
          const sequence = chosen.get(item) || item.sequences[0];
          const marker = sequence.charAt(0);
          const next = items[index + 1];
          const outsideBefore = previous;
          const outsideAfter = firstCharacter(
            next === void 0 ? after : typeof next === "string" ? next : chosen.get(next) || next.sequences[0]
          );
          const inside = render(item.children, chosen, sequence, sequence);
          const head = inside[0].value;
          const open = encodeInfo(
            outsideBefore.charCodeAt(outsideBefore.length - 1),
            head.charCodeAt(0),
            marker
          );
          if (open.inside) encode(inside, true);
          const tail = lastCharacter(inside[inside.length - 1].value);
          const close = encodeInfo(
            outsideAfter.charCodeAt(0),
            tail.charCodeAt(tail.length - 1),
            marker
          );
          if (close.inside) encode(inside, false);
          if (open.outside && outsideBefore !== "\n" && outsideBefore !== "\r") {
            encode(tokens, false);
          }
          if (close.outside) encodeAfter = outsideAfter;
          tokens.push({ value: sequence, attention: item }, ...inside, {
            value: sequence,
            attention: item
          });
          previous = sequence.charAt(sequence.length - 1);
        }
        return tokens;
      }
      function serialize(items, before, after) {
        const guessed = /* @__PURE__ */ new Map();
        guess(items, guessed, before, after);
        const tokens = (
          // Start from guesses (based on the preferred sequences).
          (guessed.size > 0 ? fix(items, guessed, before, after) : void 0) || // If stuck, start from the preferred sequences instead.
          fix(items, /* @__PURE__ */ new Map(), before, after) || // If stuck again, use the preferred sequences as they are.
          render(items, /* @__PURE__ */ new Map(), before, after)
        );
        let result = "";
        for (const token of tokens) result += token.value;
        return result;
      }
    })
  ),
  /***/
  7104: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          encodeCharacterReference
        )
        /* harmony export */
      });
      function encodeCharacterReference(code) {
        return "&#x" + code.toString(16).toUpperCase() + ";";
      }
    })
  ),
  /***/
  74672: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        m: () => (
          /* binding */
          formatCodeAsIndented
        )
        /* harmony export */
      });
      function formatCodeAsIndented(node, state) {
        return Boolean(
          state.options.fences === false && node.value && // If there’s no info…
          !node.lang && // And there’s a non-whitespace character…
          /[^\n\r ]/.test(node.value) && // And the value doesn’t start or end in a blank…
          !/^[\t ]*(?:[\n\r]|$)|(?:^|[\n\r])[\t ]*$/.test(node.value)
        );
      }
    })
  ),
  /***/
  28069: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          formatHeadingAsSetext
        )
        /* harmony export */
      });
      var unist_util_visit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73617);
      var unist_util_visit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84146);
      var mdast_util_to_string__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31869);
      function formatHeadingAsSetext(node, state) {
        let literalWithBreak = false;
        (0, unist_util_visit__WEBPACK_IMPORTED_MODULE_0__.YR)(node, function(node2) {
          if ("value" in node2 && /\r?\n|\r/.test(node2.value) || node2.type === "break") {
            literalWithBreak = true;
            return unist_util_visit__WEBPACK_IMPORTED_MODULE_1__.dc;
          }
        });
        return Boolean(
          (!node.depth || node.depth < 3) && (0, mdast_util_to_string__WEBPACK_IMPORTED_MODULE_2__.d)(node) && (state.options.setext || literalWithBreak)
        );
      }
    })
  ),
  /***/
  7566: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        C: () => (
          /* binding */
          htmlKind
        )
      });
      var micromark_util_character = __webpack_require__(10401);
      ;
      const htmlBlockNames = [
        "address",
        "article",
        "aside",
        "base",
        "basefont",
        "blockquote",
        "body",
        "caption",
        "center",
        "col",
        "colgroup",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "frame",
        "frameset",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "header",
        "hr",
        "html",
        "iframe",
        "legend",
        "li",
        "link",
        "main",
        "menu",
        "menuitem",
        "nav",
        "noframes",
        "ol",
        "optgroup",
        "option",
        "p",
        "param",
        "search",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "title",
        "tr",
        "track",
        "ul"
      ];
      const htmlRawNames = ["pre", "script", "style", "textarea"];
      function htmlKind(value) {
        if (value.charCodeAt(0) !== 60) return;
        const next = value.charCodeAt(1);
        if (next === 33) {
          const code2 = value.charCodeAt(2);
          if (code2 === 45) return 2;
          if (code2 === 91) return 5;
          if ((0, micromark_util_character.CW)(code2)) return 4;
          return;
        }
        if (next === 63) return 3;
        const closing = next === 47;
        const start = closing ? 2 : 1;
        let end = start;
        let code = value.charCodeAt(end);
        if (!(0, micromark_util_character.CW)(code)) return;
        while (code === 45 || (0, micromark_util_character.lV)(code)) {
          code = value.charCodeAt(++end);
        }
        const name = value.slice(start, end).toLowerCase();
        if (!closing && code !== 47 && htmlRawNames.includes(name)) {
          return 1;
        }
        return htmlBlockNames.includes(name) ? 6 : 7;
      }
    })
  ),
  /***/
  91767: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        q: () => (
          /* binding */
          patternInScope
        )
        /* harmony export */
      });
      function patternInScope(stack, pattern) {
        return listInScope(stack, pattern.inConstruct, true) && !listInScope(stack, pattern.notInConstruct, false);
      }
      function listInScope(stack, list, none) {
        if (typeof list === "string") {
          list = [list];
        }
        if (!list || list.length === 0) {
          return none;
        }
        let index = -1;
        while (++index < list.length) {
          if (stack.includes(list[index])) {
            return true;
          }
        }
        return false;
      }
    })
  ),
  /***/
  31869: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          toString
        )
        /* harmony export */
      });
      const emptyOptions = {};
      function toString(value, options) {
        const settings = options || emptyOptions;
        const includeImageAlt = typeof settings.includeImageAlt === "boolean" ? settings.includeImageAlt : true;
        const includeHtml = typeof settings.includeHtml === "boolean" ? settings.includeHtml : true;
        return one(value, includeImageAlt, includeHtml);
      }
      function one(value, includeImageAlt, includeHtml) {
        if (node(value)) {
          if ("value" in value) {
            return value.type === "html" && !includeHtml ? "" : value.value;
          }
          if (includeImageAlt && "alt" in value && value.alt) {
            return value.alt;
          }
          if ("children" in value) {
            return all(value.children, includeImageAlt, includeHtml);
          }
        }
        if (Array.isArray(value)) {
          return all(value, includeImageAlt, includeHtml);
        }
        return "";
      }
      function all(values, includeImageAlt, includeHtml) {
        const result = [];
        let index = -1;
        while (++index < values.length) {
          result[index] = one(values[index], includeImageAlt, includeHtml);
        }
        return result.join("");
      }
      function node(value) {
        return Boolean(value && typeof value === "object");
      }
    })
  ),
  /***/
  10401: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CW: () => (
          /* binding */
          asciiAlpha
        ),
        /* harmony export */
        Ee: () => (
          /* binding */
          markdownLineEndingOrSpace
        ),
        /* harmony export */
        Ny: () => (
          /* binding */
          unicodeWhitespace2
        ),
        /* harmony export */
        es: () => (
          /* binding */
          unicodePunctuation2
        ),
        /* harmony export */
        lV: () => (
          /* binding */
          asciiAlphanumeric
        ),
        /* harmony export */
        ol: () => (
          /* binding */
          asciiPunctuation
        )
        /* harmony export */
      });
      const asciiAlpha = regexCheck(/[A-Za-z]/);
      const asciiAlphanumeric = regexCheck(/[\dA-Za-z]/);
      const asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
      function asciiControl(code) {
        return (
          // Special whitespace codes (which have negative values), C0 and Control
          // character DEL
          code !== null && (code < 32 || code === 127)
        );
      }
      const asciiDigit = regexCheck(/\d/);
      const asciiHexDigit = regexCheck(/[\dA-Fa-f]/);
      const asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
      function markdownLineEnding(code) {
        return code !== null && code < -2;
      }
      function markdownLineEndingOrSpace(code) {
        return code !== null && (code < 0 || code === 32);
      }
      function markdownSpace(code) {
        return code === -2 || code === -1 || code === 32;
      }
      const unicodePunctuation2 = regexCheck(/\p{P}|\p{S}/u);
      const unicodeWhitespace2 = regexCheck(/\s/);
      function regexCheck(regex) {
        return check;
        function check(code) {
          return code !== null && code > -1 && regex.test(String.fromCharCode(code));
        }
      }
    })
  ),
  /***/
  64386: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          classifyCharacter
        )
        /* harmony export */
      });
      var micromark_util_character__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10401);
      function classifyCharacter(code) {
        if (code === null || (0, micromark_util_character__WEBPACK_IMPORTED_MODULE_0__.Ee)(code) || (0, micromark_util_character__WEBPACK_IMPORTED_MODULE_0__.Ny)(code)) {
          return 1;
        }
        if ((0, micromark_util_character__WEBPACK_IMPORTED_MODULE_0__.es)(code)) {
          return 2;
        }
      }
    })
  ),
  /***/
  94668: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        A: () => (
          /* binding */
          stringWidth
        )
      });
      ;
      const ST = String.raw`(?:\u001B\u005C|\u009C)`;
      const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
      const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
      const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
      const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;
      const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;
      const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;
      const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;
      function ansiRegex({ onlyFirst = false } = {}) {
        return new RegExp(pattern, onlyFirst ? void 0 : "g");
      }
      ;
      const regex = ansiRegex();
      function stripAnsi(string) {
        if (typeof string !== "string") {
          throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
        }
        if (!string.includes("\x1B") && !string.includes("")) {
          return string;
        }
        return string.replace(regex, "");
      }
      ;
      const ambiguousMinimalCodePoint = 161;
      const ambiguousMaximumCodePoint = 1114109;
      const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];
      const fullwidthMinimalCodePoint = 12288;
      const fullwidthMaximumCodePoint = 65510;
      const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];
      const lookup_data_halfwidthMinimalCodePoint = 8361;
      const lookup_data_halfwidthMaximumCodePoint = 65518;
      const lookup_data_halfwidthRanges = (
        /* unused pure expression or super */
        null
      );
      const lookup_data_narrowMinimalCodePoint = 32;
      const lookup_data_narrowMaximumCodePoint = 10630;
      const lookup_data_narrowRanges = (
        /* unused pure expression or super */
        null
      );
      const wideMinimalCodePoint = 4352;
      const wideMaximumCodePoint = 262141;
      const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];
      ;
      const utilities_isInRange = (ranges, codePoint) => {
        let low = 0;
        let high = Math.floor(ranges.length / 2) - 1;
        while (low <= high) {
          const mid = Math.floor((low + high) / 2);
          const i = mid * 2;
          if (codePoint < ranges[i]) {
            high = mid - 1;
          } else if (codePoint > ranges[i + 1]) {
            low = mid + 1;
          } else {
            return true;
          }
        }
        return false;
      };
      ;
      const commonCjkCodePoint = 19968;
      const [wideFastPathStart, wideFastPathEnd] = /* @__PURE__ */ findWideFastPathRange(wideRanges);
      function findWideFastPathRange(ranges) {
        let fastPathStart = ranges[0];
        let fastPathEnd = ranges[1];
        for (let index = 0; index < ranges.length; index += 2) {
          const start = ranges[index];
          const end = ranges[index + 1];
          if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) {
            return [start, end];
          }
          if (end - start > fastPathEnd - fastPathStart) {
            fastPathStart = start;
            fastPathEnd = end;
          }
        }
        return [fastPathStart, fastPathEnd];
      }
      const isAmbiguous = (codePoint) => {
        if (codePoint < ambiguousMinimalCodePoint || codePoint > ambiguousMaximumCodePoint) {
          return false;
        }
        return utilities_isInRange(ambiguousRanges, codePoint);
      };
      const isFullwidth = (codePoint) => {
        if (codePoint < fullwidthMinimalCodePoint || codePoint > fullwidthMaximumCodePoint) {
          return false;
        }
        return utilities_isInRange(fullwidthRanges, codePoint);
      };
      const isHalfwidth = (codePoint) => {
        if (codePoint < halfwidthMinimalCodePoint || codePoint > halfwidthMaximumCodePoint) {
          return false;
        }
        return isInRange(halfwidthRanges, codePoint);
      };
      const isNarrow = (codePoint) => {
        if (codePoint < narrowMinimalCodePoint || codePoint > narrowMaximumCodePoint) {
          return false;
        }
        return isInRange(narrowRanges, codePoint);
      };
      const isWide = (codePoint) => {
        if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) {
          return true;
        }
        if (codePoint < wideMinimalCodePoint || codePoint > wideMaximumCodePoint) {
          return false;
        }
        return utilities_isInRange(wideRanges, codePoint);
      };
      function lookup_getCategory(codePoint) {
        if (isAmbiguous(codePoint)) {
          return "ambiguous";
        }
        if (isFullwidth(codePoint)) {
          return "fullwidth";
        }
        if (isHalfwidth(codePoint)) {
          return "halfwidth";
        }
        if (isNarrow(codePoint)) {
          return "narrow";
        }
        if (isWide(codePoint)) {
          return "wide";
        }
        return "neutral";
      }
      ;
      function validate(codePoint) {
        if (!Number.isSafeInteger(codePoint)) {
          throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
        }
      }
      function eastAsianWidthType(codePoint) {
        validate(codePoint);
        return getCategory(codePoint);
      }
      function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
        validate(codePoint);
        if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) {
          return 2;
        }
        return 1;
      }
      ;
      const segmenter = new Intl.Segmenter();
      const visibleCharacterRegex = new RegExp("[^\\p{Default_Ignorable_Code_Point}\\p{Control}\\p{Format}\\p{Nonspacing_Mark}\\p{Enclosing_Mark}\\p{Surrogate}]", "v");
      const spacingMarkRegex = new RegExp("\\p{Spacing_Mark}", "v");
      const rgiEmojiRegex = new RegExp("^\\p{RGI_Emoji}$", "v");
      const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
      const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;
      function isDoubleWidthNonRgiEmojiSequence(segment) {
        if (segment.length > 50) {
          return false;
        }
        if (unqualifiedKeycapRegex.test(segment)) {
          return true;
        }
        if (segment.includes("‍")) {
          const pictographics = segment.match(extendedPictographicRegex);
          return pictographics !== null && pictographics.length >= 2;
        }
        return false;
      }
      function baseVisible(segment) {
        const index = segment.search(visibleCharacterRegex);
        return index === -1 ? void 0 : segment.slice(index);
      }
      function isHangulLeadingJamo(codePoint) {
        return codePoint >= 4352 && codePoint <= 4447 || codePoint >= 43360 && codePoint <= 43388;
      }
      function isHangulVowelJamo(codePoint) {
        return codePoint >= 4448 && codePoint <= 4519 || codePoint >= 55216 && codePoint <= 55238;
      }
      function isHangulTrailingJamo(codePoint) {
        return codePoint >= 4520 && codePoint <= 4607 || codePoint >= 55243 && codePoint <= 55291;
      }
      function isHangulJamo(codePoint) {
        return isHangulLeadingJamo(codePoint) || isHangulVowelJamo(codePoint) || isHangulTrailingJamo(codePoint);
      }
      function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
        const codePoints = [];
        for (const character of visibleSegment) {
          if (!visibleCharacterRegex.test(character)) {
            continue;
          }
          codePoints.push(character.codePointAt(0));
        }
        if (codePoints.length === 0) {
          return void 0;
        }
        let width = 0;
        for (let index = 0; index < codePoints.length; index++) {
          const codePoint = codePoints[index];
          if (!isHangulJamo(codePoint)) {
            if (width === 0) {
              return void 0;
            }
            for (let remaining = index; remaining < codePoints.length; remaining++) {
              width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
            }
            return width;
          }
          if (isHangulLeadingJamo(codePoint) && isHangulVowelJamo(codePoints[index + 1])) {
            width += 2;
            index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
            continue;
          }
          width += eastAsianWidth(codePoint, eastAsianWidthOptions);
        }
        return width;
      }
      function trailingWidth(visibleSegment, eastAsianWidthOptions) {
        let extra = 0;
        let first = true;
        for (const character of visibleSegment) {
          if (first) {
            first = false;
            continue;
          }
          if (spacingMarkRegex.test(character) || character >= "＀" && character <= "￯") {
            extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
          }
        }
        return extra;
      }
      function stringWidth(input, options = {}) {
        if (typeof input !== "string" || input.length === 0) {
          return 0;
        }
        const {
          ambiguousIsNarrow = true,
          countAnsiEscapeCodes = false
        } = options;
        let string = input;
        if (!countAnsiEscapeCodes && (string.includes("\x1B") || string.includes(""))) {
          string = stripAnsi(string);
        }
        if (string.length === 0) {
          return 0;
        }
        if (/^[\u0020-\u007E]*$/.test(string)) {
          return string.length;
        }
        let width = 0;
        const eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
        for (const { segment } of segmenter.segment(string)) {
          const visibleSegment = baseVisible(segment);
          if (visibleSegment === void 0) {
            continue;
          }
          if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
            width += 2;
            continue;
          }
          const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
          if (hangulWidth !== void 0) {
            width += hangulWidth;
            continue;
          }
          const codePoint = visibleSegment.codePointAt(0);
          width += eastAsianWidth(codePoint, eastAsianWidthOptions);
          width += trailingWidth(visibleSegment, eastAsianWidthOptions);
        }
        return width;
      }
    })
  ),
  /***/
  68830: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          convert
        )
        /* harmony export */
      });
      const is = (
        // Note: overloads in JSDoc can’t yet use different `@template`s.
        /**
         * @type {(
         *   (<Condition extends ReadonlyArray<string>>(node: unknown, test: Condition, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & {type: Condition[number]}) &
         *   (<Condition extends Array<string>>(node: unknown, test: Condition, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & {type: Condition[number]}) &
         *   (<Condition extends string>(node: unknown, test: Condition, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & {type: Condition}) &
         *   (<Condition extends Props>(node: unknown, test: Condition, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Condition) &
         *   (<Condition extends TestFunction>(node: unknown, test: Condition, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Predicate<Condition, Node>) &
         *   ((node?: null | undefined) => false) &
         *   ((node: unknown, test?: null | undefined, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node) &
         *   ((node: unknown, test?: Test, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => boolean)
         * )}
         */
        /**
         * @param {unknown} [node]
         * @param {Test} [test]
         * @param {number | null | undefined} [index]
         * @param {Parent | null | undefined} [parent]
         * @param {unknown} [context]
         * @returns {boolean}
         */
        // eslint-disable-next-line max-params
        (function(node, test, index, parent, context) {
          const check = convert(test);
          if (index !== void 0 && index !== null && (typeof index !== "number" || index < 0 || index === Number.POSITIVE_INFINITY)) {
            throw new Error("Expected positive finite index");
          }
          if (parent !== void 0 && parent !== null && (!is(parent) || !parent.children)) {
            throw new Error("Expected parent node");
          }
          if ((parent === void 0 || parent === null) !== (index === void 0 || index === null)) {
            throw new Error("Expected both parent and index");
          }
          return looksLikeANode(node) ? check.call(context, node, index, parent) : false;
        })
      );
      const convert = (
        // Note: overloads in JSDoc can’t yet use different `@template`s.
        /**
         * @type {(
         *   (<Condition extends string>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & {type: Condition}) &
         *   (<Condition extends Props>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Condition) &
         *   (<Condition extends TestFunction>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Predicate<Condition, Node>) &
         *   ((test?: null | undefined) => (node?: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node) &
         *   ((test?: Test) => Check)
         * )}
         */
        /**
         * @param {Test} [test]
         * @returns {Check}
         */
        (function(test) {
          if (test === null || test === void 0) {
            return ok;
          }
          if (typeof test === "function") {
            return castFactory(test);
          }
          if (typeof test === "object") {
            return Array.isArray(test) ? anyFactory(test) : (
              // Cast because `ReadonlyArray` goes into the above but `isArray`
              // narrows to `Array`.
              propertiesFactory(
                /** @type {Props} */
                test
              )
            );
          }
          if (typeof test === "string") {
            return typeFactory(test);
          }
          throw new Error("Expected function, string, or object as test");
        })
      );
      function anyFactory(tests) {
        const checks = [];
        let index = -1;
        while (++index < tests.length) {
          checks[index] = convert(tests[index]);
        }
        return castFactory(any);
        function any(...parameters) {
          let index2 = -1;
          while (++index2 < checks.length) {
            if (checks[index2].apply(this, parameters)) return true;
          }
          return false;
        }
      }
      function propertiesFactory(check) {
        const checkAsRecord = (
          /** @type {Record<string, unknown>} */
          check
        );
        return castFactory(all);
        function all(node) {
          const nodeAsRecord = (
            /** @type {Record<string, unknown>} */
            /** @type {unknown} */
            node
          );
          let key;
          for (key in check) {
            if (nodeAsRecord[key] !== checkAsRecord[key]) return false;
          }
          return true;
        }
      }
      function typeFactory(check) {
        return castFactory(type);
        function type(node) {
          return node && node.type === check;
        }
      }
      function castFactory(testFunction) {
        return check;
        function check(value, index, parent) {
          return Boolean(
            looksLikeANode(value) && testFunction.call(
              this,
              value,
              typeof index === "number" ? index : void 0,
              parent || void 0
            )
          );
        }
      }
      function ok() {
        return true;
      }
      function looksLikeANode(value) {
        return value !== null && typeof value === "object" && "type" in value;
      }
    })
  ),
  /***/
  84146: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        dc: () => (
          /* binding */
          EXIT
        ),
        VG: () => (
          /* binding */
          visitParents
        )
      });
      var lib = __webpack_require__(68830);
      ;
      function color(d) {
        return "\x1B[33m" + d + "\x1B[39m";
      }
      ;
      const empty = [];
      const CONTINUE = true;
      const EXIT = false;
      const SKIP = "skip";
      function visitParents(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, reverse) {
        if (!tree || typeof tree !== "object") {
          throw new Error("Unexpected value `" + tree + "` for `tree`, expected node");
        }
        let preorder = true;
        let check;
        let visitors;
        let enter;
        let exit;
        if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
          check = /** @type {Test} */
          testOrEnterOrVisitors;
          visitors = enterOrVisitorsOrReverse;
          if (reverse) preorder = false;
        } else {
          visitors = /** @type {Visitors | Visitor} */
          testOrEnterOrVisitors;
          if (enterOrVisitorsOrReverse) preorder = false;
        }
        if (typeof visitors === "function") {
          enter = visitors;
        } else if (visitors && typeof visitors === "object") {
          if (visitors.enter === null || visitors.enter === void 0) {
          } else if (typeof visitors.enter === "function") {
            enter = visitors.enter;
          } else {
            throw new Error(
              "Unexpected value `" + visitors.enter + "` for `visitors.enter`, expected optional visitor"
            );
          }
          if (typeof visitors.exit === "function") {
            exit = visitors.exit;
          } else {
            throw new Error(
              "Unexpected value `" + visitors.exit + "` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)"
            );
          }
        } else {
          throw new Error(
            "Unexpected value `" + visitors + "` for `enter` or `visitors`, expected visitor or object with visitors"
          );
        }
        const is = (0, lib.C)(check);
        const step = preorder ? 1 : -1;
        factory(tree, void 0, [])();
        function factory(node, index, parents) {
          const value = (
            /** @type {Record<string, unknown>} */
            node && typeof node === "object" ? node : {}
          );
          if (typeof value.type === "string") {
            const name = (
              // `hast`
              typeof value.tagName === "string" ? value.tagName : (
                // `xast`
                typeof value.name === "string" ? value.name : void 0
              )
            );
            Object.defineProperty(visit, "name", {
              value: "node (" + color(node.type + (name ? "<" + name + ">" : "")) + ")"
            });
          }
          return visit;
          function visit() {
            const matches = !check || is(node, index, parents[parents.length - 1] || void 0);
            let result = empty;
            if (enter && matches) {
              result = toResult(enter(node, parents, index));
              if (result[0] === EXIT) {
                return result;
              }
            }
            if ("children" in node && node.children) {
              const nodeAsParent = (
                /** @type {UnistParent} */
                node
              );
              if (nodeAsParent.children && result[0] !== SKIP) {
                let offset = (preorder ? -1 : nodeAsParent.children.length) + step;
                const grandparents = [...parents, nodeAsParent];
                while (offset > -1 && offset < nodeAsParent.children.length) {
                  const child = nodeAsParent.children[offset];
                  const subresult = factory(child, offset, grandparents)();
                  if (subresult[0] === EXIT) {
                    return subresult;
                  }
                  offset = typeof subresult[1] === "number" ? subresult[1] : offset + step;
                }
              }
            }
            if (exit && matches) {
              const exitResult = toResult(exit(node, parents, index));
              if (exitResult[0] === SKIP) {
                throw new Error(
                  "Unexpected value `" + exitResult[0] + "` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing"
                );
              }
              if (exitResult[0] === EXIT || typeof exitResult[1] === "number") {
                return exitResult;
              }
            }
            return result;
          }
        }
      }
      function toResult(value) {
        if (Array.isArray(value)) {
          return value;
        }
        if (typeof value === "number") {
          return [CONTINUE, value];
        }
        return value === null || value === void 0 ? empty : [value];
      }
    })
  ),
  /***/
  73617: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        YR: () => (
          /* binding */
          visit
        )
        /* harmony export */
      });
      var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84146);
      function visit(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, maybeReverse) {
        let check;
        let visitors;
        let reverse;
        if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
          check = /** @type {Test} */
          testOrEnterOrVisitors;
          visitors = enterOrVisitorsOrReverse;
          reverse = maybeReverse;
        } else {
          visitors = /** @type {Visitor | Visitors} */
          testOrEnterOrVisitors;
          reverse = enterOrVisitorsOrReverse;
        }
        if (typeof visitors === "function") {
          (0, unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_0__.VG)(tree, check, wrap(visitors), reverse);
        } else {
          (0, unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_0__.VG)(tree, check, wrapVisitors(visitors), reverse);
        }
      }
      function wrapVisitors(visitors) {
        if (!visitors || typeof visitors !== "object") return visitors;
        return {
          enter: typeof visitors.enter === "function" ? wrap(visitors.enter) : visitors.enter,
          exit: typeof visitors.exit === "function" ? wrap(visitors.exit) : visitors.exit
        };
      }
      function wrap(visitor) {
        return overload;
        function overload(node, parents, index) {
          return visitor(node, index, parents[parents.length - 1]);
        }
      }
    })
  ),
  /***/
  49567: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        ai: () => (
          /* binding */
          number
        )
        /* harmony export */
      });
      var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
      var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
      function string(params) {
        return core._coercedString(schemas.ZodString, params);
      }
      function number(params) {
        return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.rSt, params);
      }
      function boolean(params) {
        return core._coercedBoolean(schemas.ZodBoolean, params);
      }
      function bigint(params) {
        return core._coercedBigint(schemas.ZodBigInt, params);
      }
      function date(params) {
        return core._coercedDate(schemas.ZodDate, params);
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
