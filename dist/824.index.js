const id = 824;
const ids = [824];
const modules = {
  /***/
  75824: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        XMLBuilder: () => (
          /* reexport safe */
          _xmlbuilder_json2xml_js__WEBPACK_IMPORTED_MODULE_1__.A
        ),
        /* harmony export */
        i: () => (
          /* binding */
          XMLValidator
        )
        /* harmony export */
      });
      var _validator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61176);
      var _xmlbuilder_json2xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20925);
      const XMLValidator = {
        validate: _validator_js__WEBPACK_IMPORTED_MODULE_0__.t
      };
    })
  ),
  /***/
  90984: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Eo: () => (
          /* binding */
          isName
        ),
        /* harmony export */
        Xe: () => (
          /* binding */
          getAllMatches
        ),
        /* harmony export */
        q9: () => (
          /* binding */
          DANGEROUS_PROPERTY_NAMES
        ),
        /* harmony export */
        vl: () => (
          /* binding */
          criticalProperties
        ),
        /* harmony export */
        yQ: () => (
          /* binding */
          isExist
        )
        /* harmony export */
      });
      const nameStartChar = ":A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD";
      const nameChar = nameStartChar + "\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040";
      const nameRegexp = "[" + nameStartChar + "][" + nameChar + "]*";
      const regexName = new RegExp("^" + nameRegexp + "$");
      function getAllMatches(string, regex) {
        const matches = [];
        let match = regex.exec(string);
        while (match) {
          const allmatches = [];
          allmatches.startIndex = regex.lastIndex - match[0].length;
          const len = match.length;
          for (let index = 0; index < len; index++) {
            allmatches.push(match[index]);
          }
          matches.push(allmatches);
          match = regex.exec(string);
        }
        return matches;
      }
      const isName = function(string) {
        const match = regexName.exec(string);
        return !(match === null || typeof match === "undefined");
      };
      function isExist(v) {
        return typeof v !== "undefined";
      }
      function isEmptyObject(obj) {
        return Object.keys(obj).length === 0;
      }
      function getValue(v) {
        if (exports.isExist(v)) {
          return v;
        } else {
          return "";
        }
      }
      const DANGEROUS_PROPERTY_NAMES = [
        // '__proto__',
        // 'constructor',
        // 'prototype',
        "hasOwnProperty",
        "toString",
        "valueOf",
        "__defineGetter__",
        "__defineSetter__",
        "__lookupGetter__",
        "__lookupSetter__"
      ];
      const criticalProperties = ["__proto__", "constructor", "prototype"];
    })
  ),
  /***/
  61176: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        t: () => (
          /* binding */
          validate
        )
        /* harmony export */
      });
      var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90984);
      const defaultOptions = {
        allowBooleanAttributes: false,
        //A tag can have attributes without any value
        unpairedTags: []
      };
      function validate(xmlData, options) {
        options = Object.assign({}, defaultOptions, options);
        const tags = [];
        let tagFound = false;
        let reachedRoot = false;
        if (xmlData[0] === "\uFEFF") {
          xmlData = xmlData.substr(1);
        }
        for (let i = 0; i < xmlData.length; i++) {
          if (xmlData[i] === "<" && xmlData[i + 1] === "?") {
            i += 2;
            i = readPI(xmlData, i);
            if (i.err) return i;
          } else if (xmlData[i] === "<") {
            let tagStartPos = i;
            i++;
            if (xmlData[i] === "!") {
              i = readCommentAndCDATA(xmlData, i);
              continue;
            } else {
              let closingTag = false;
              if (xmlData[i] === "/") {
                closingTag = true;
                i++;
              }
              let tagName = "";
              for (; i < xmlData.length && xmlData[i] !== ">" && xmlData[i] !== " " && xmlData[i] !== "	" && xmlData[i] !== "\n" && xmlData[i] !== "\r"; i++) {
                tagName += xmlData[i];
              }
              tagName = tagName.trim();
              if (tagName[tagName.length - 1] === "/") {
                tagName = tagName.substring(0, tagName.length - 1);
                i--;
              }
              if (!validateTagName(tagName)) {
                let msg;
                if (tagName.trim().length === 0) {
                  msg = "Invalid space after '<'.";
                } else {
                  msg = "Tag '" + tagName + "' is an invalid name.";
                }
                return getErrorObject("InvalidTag", msg, getLineNumberForPosition(xmlData, i));
              }
              const result = readAttributeStr(xmlData, i);
              if (result === false) {
                return getErrorObject("InvalidAttr", "Attributes for '" + tagName + "' have open quote.", getLineNumberForPosition(xmlData, i));
              }
              let attrStr = result.value;
              i = result.index;
              if (attrStr[attrStr.length - 1] === "/") {
                const attrStrStart = i - attrStr.length;
                attrStr = attrStr.substring(0, attrStr.length - 1);
                const isValid = validateAttributeString(attrStr, options);
                if (isValid === true) {
                  tagFound = true;
                } else {
                  return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, attrStrStart + isValid.err.line));
                }
              } else if (closingTag) {
                if (!result.tagClosed) {
                  return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' doesn't have proper closing.", getLineNumberForPosition(xmlData, i));
                } else if (attrStr.trim().length > 0) {
                  return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' can't have attributes or invalid starting.", getLineNumberForPosition(xmlData, tagStartPos));
                } else if (tags.length === 0) {
                  return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' has not been opened.", getLineNumberForPosition(xmlData, tagStartPos));
                } else {
                  const otg = tags.pop();
                  if (tagName !== otg.tagName) {
                    let openPos = getLineNumberForPosition(xmlData, otg.tagStartPos);
                    return getErrorObject(
                      "InvalidTag",
                      "Expected closing tag '" + otg.tagName + "' (opened in line " + openPos.line + ", col " + openPos.col + ") instead of closing tag '" + tagName + "'.",
                      getLineNumberForPosition(xmlData, tagStartPos)
                    );
                  }
                  if (tags.length == 0) {
                    reachedRoot = true;
                  }
                }
              } else {
                const isValid = validateAttributeString(attrStr, options);
                if (isValid !== true) {
                  return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, i - attrStr.length + isValid.err.line));
                }
                if (reachedRoot === true) {
                  return getErrorObject("InvalidXml", "Multiple possible root nodes found.", getLineNumberForPosition(xmlData, i));
                } else if (options.unpairedTags.indexOf(tagName) !== -1) {
                } else {
                  tags.push({ tagName, tagStartPos });
                }
                tagFound = true;
              }
              for (i++; i < xmlData.length; i++) {
                if (xmlData[i] === "<") {
                  if (xmlData[i + 1] === "!") {
                    i++;
                    i = readCommentAndCDATA(xmlData, i);
                    continue;
                  } else if (xmlData[i + 1] === "?") {
                    i = readPI(xmlData, ++i);
                    if (i.err) return i;
                  } else {
                    break;
                  }
                } else if (xmlData[i] === "&") {
                  const afterAmp = validateAmpersand(xmlData, i);
                  if (afterAmp == -1)
                    return getErrorObject("InvalidChar", "char '&' is not expected.", getLineNumberForPosition(xmlData, i));
                  i = afterAmp;
                } else {
                  if (reachedRoot === true && !isWhiteSpace(xmlData[i])) {
                    return getErrorObject("InvalidXml", "Extra text at the end", getLineNumberForPosition(xmlData, i));
                  }
                }
              }
              if (xmlData[i] === "<") {
                i--;
              }
            }
          } else {
            if (isWhiteSpace(xmlData[i])) {
              continue;
            }
            return getErrorObject("InvalidChar", "char '" + xmlData[i] + "' is not expected.", getLineNumberForPosition(xmlData, i));
          }
        }
        if (!tagFound) {
          return getErrorObject("InvalidXml", "Start tag expected.", 1);
        } else if (tags.length == 1) {
          return getErrorObject("InvalidTag", "Unclosed tag '" + tags[0].tagName + "'.", getLineNumberForPosition(xmlData, tags[0].tagStartPos));
        } else if (tags.length > 0) {
          return getErrorObject("InvalidXml", "Invalid '" + JSON.stringify(tags.map((t) => t.tagName), null, 4).replace(/\r?\n/g, "") + "' found.", { line: 1, col: 1 });
        }
        return true;
      }
      ;
      function isWhiteSpace(char) {
        return char === " " || char === "	" || char === "\n" || char === "\r";
      }
      function readPI(xmlData, i) {
        const start = i;
        for (; i < xmlData.length; i++) {
          if (xmlData[i] == "?" || xmlData[i] == " ") {
            const tagname = xmlData.substr(start, i - start);
            if (i > 5 && tagname === "xml") {
              return getErrorObject("InvalidXml", "XML declaration allowed only at the start of the document.", getLineNumberForPosition(xmlData, i));
            } else if (xmlData[i] == "?" && xmlData[i + 1] == ">") {
              i++;
              break;
            } else {
              continue;
            }
          }
        }
        return i;
      }
      function readCommentAndCDATA(xmlData, i) {
        if (xmlData.length > i + 5 && xmlData[i + 1] === "-" && xmlData[i + 2] === "-") {
          for (i += 3; i < xmlData.length; i++) {
            if (xmlData[i] === "-" && xmlData[i + 1] === "-" && xmlData[i + 2] === ">") {
              i += 2;
              break;
            }
          }
        } else if (xmlData.length > i + 8 && xmlData[i + 1] === "D" && xmlData[i + 2] === "O" && xmlData[i + 3] === "C" && xmlData[i + 4] === "T" && xmlData[i + 5] === "Y" && xmlData[i + 6] === "P" && xmlData[i + 7] === "E") {
          let angleBracketsCount = 1;
          for (i += 8; i < xmlData.length; i++) {
            if (xmlData[i] === "<") {
              angleBracketsCount++;
            } else if (xmlData[i] === ">") {
              angleBracketsCount--;
              if (angleBracketsCount === 0) {
                break;
              }
            }
          }
        } else if (xmlData.length > i + 9 && xmlData[i + 1] === "[" && xmlData[i + 2] === "C" && xmlData[i + 3] === "D" && xmlData[i + 4] === "A" && xmlData[i + 5] === "T" && xmlData[i + 6] === "A" && xmlData[i + 7] === "[") {
          for (i += 8; i < xmlData.length; i++) {
            if (xmlData[i] === "]" && xmlData[i + 1] === "]" && xmlData[i + 2] === ">") {
              i += 2;
              break;
            }
          }
        }
        return i;
      }
      const doubleQuote = '"';
      const singleQuote = "'";
      function readAttributeStr(xmlData, i) {
        let attrStr = "";
        let startChar = "";
        let tagClosed = false;
        for (; i < xmlData.length; i++) {
          if (xmlData[i] === doubleQuote || xmlData[i] === singleQuote) {
            if (startChar === "") {
              startChar = xmlData[i];
            } else if (startChar !== xmlData[i]) {
            } else {
              startChar = "";
            }
          } else if (xmlData[i] === ">") {
            if (startChar === "") {
              tagClosed = true;
              break;
            }
          }
          attrStr += xmlData[i];
        }
        if (startChar !== "") {
          return false;
        }
        return {
          value: attrStr,
          index: i,
          tagClosed
        };
      }
      function scanAttributeTokens(attrStr) {
        const tokens = [];
        const len = attrStr.length;
        let i = 0;
        while (i < len) {
          const tokenStart = i;
          while (i < len && isWhiteSpace(attrStr[i])) i++;
          if (i >= len) break;
          if (attrStr[i] === "=") {
            i++;
            continue;
          }
          const leadingWs = attrStr.slice(tokenStart, i);
          const nameStart = i;
          while (i < len && !isWhiteSpace(attrStr[i]) && attrStr[i] !== "=") i++;
          const name = attrStr.slice(nameStart, i);
          let equalsGroup;
          let j = i;
          while (j < len && isWhiteSpace(attrStr[j])) j++;
          if (j < len && attrStr[j] === "=") {
            equalsGroup = attrStr.slice(i, j + 1);
            i = j + 1;
          }
          let quoteChar;
          let value;
          let k = i;
          while (k < len && isWhiteSpace(attrStr[k])) k++;
          if (k < len && (attrStr[k] === '"' || attrStr[k] === "'")) {
            const valueStart = k + 1;
            const closeIdx = attrStr.indexOf(attrStr[k], valueStart);
            if (closeIdx !== -1) {
              quoteChar = attrStr[k];
              value = attrStr.slice(valueStart, closeIdx);
              i = closeIdx + 1;
            }
          }
          const token = { startIndex: tokenStart };
          token[1] = leadingWs;
          token[2] = name;
          token[3] = equalsGroup;
          token[4] = quoteChar !== void 0 ? true : void 0;
          token[5] = quoteChar;
          token[6] = value;
          tokens.push(token);
        }
        return tokens;
      }
      function validateAttributeString(attrStr, options) {
        const matches = scanAttributeTokens(attrStr);
        const attrNames = {};
        for (let i = 0; i < matches.length; i++) {
          if (matches[i][1].length === 0) {
            return getErrorObject("InvalidAttr", "Attribute '" + matches[i][2] + "' has no space in starting.", getPositionFromMatch(matches[i]));
          } else if (matches[i][3] !== void 0 && matches[i][4] === void 0) {
            return getErrorObject("InvalidAttr", "Attribute '" + matches[i][2] + "' is without value.", getPositionFromMatch(matches[i]));
          } else if (matches[i][3] === void 0 && !options.allowBooleanAttributes) {
            return getErrorObject("InvalidAttr", "boolean attribute '" + matches[i][2] + "' is not allowed.", getPositionFromMatch(matches[i]));
          }
          const attrName = matches[i][2];
          if (!validateAttrName(attrName)) {
            return getErrorObject("InvalidAttr", "Attribute '" + attrName + "' is an invalid name.", getPositionFromMatch(matches[i]));
          }
          if (!Object.prototype.hasOwnProperty.call(attrNames, attrName)) {
            attrNames[attrName] = 1;
          } else {
            return getErrorObject("InvalidAttr", "Attribute '" + attrName + "' is repeated.", getPositionFromMatch(matches[i]));
          }
        }
        return true;
      }
      function validateNumberAmpersand(xmlData, i) {
        let re = /\d/;
        if (xmlData[i] === "x") {
          i++;
          re = /[\da-fA-F]/;
        }
        for (; i < xmlData.length; i++) {
          if (xmlData[i] === ";")
            return i;
          if (!xmlData[i].match(re))
            break;
        }
        return -1;
      }
      function validateAmpersand(xmlData, i) {
        i++;
        if (xmlData[i] === ";")
          return -1;
        if (xmlData[i] === "#") {
          i++;
          return validateNumberAmpersand(xmlData, i);
        }
        let count = 0;
        for (; i < xmlData.length; i++, count++) {
          if (xmlData[i].match(/\w/) && count < 20)
            continue;
          if (xmlData[i] === ";")
            break;
          return -1;
        }
        return i;
      }
      function getErrorObject(code, message, lineNumber) {
        return {
          err: {
            code,
            msg: message,
            line: lineNumber.line || lineNumber,
            col: lineNumber.col
          }
        };
      }
      function validateAttrName(attrName) {
        return (0, _util_js__WEBPACK_IMPORTED_MODULE_0__.Eo)(attrName);
      }
      function validateTagName(tagname) {
        return (0, _util_js__WEBPACK_IMPORTED_MODULE_0__.Eo)(tagname);
      }
      function getLineNumberForPosition(xmlData, index) {
        const lines = xmlData.substring(0, index).split(/\r?\n/);
        return {
          line: lines.length,
          // column number is last line's length + 1, because column numbering starts at 1:
          col: lines[lines.length - 1].length + 1
        };
      }
      function getPositionFromMatch(match) {
        return match.startIndex + match[1].length;
      }
    })
  ),
  /***/
  20925: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        A: () => (
          /* binding */
          json2xml
        )
      });
      var Expression = __webpack_require__(53945);
      var Matcher = __webpack_require__(48257);
      ;
      function valToStr(val) {
        return typeof val === "number" && Object.is(val, -0) ? "-0" : String(val);
      }
      function safeComment(val) {
        return valToStr(val).replace(/--/g, "- -").replace(/--/g, "- -").replace(/-$/, "- ");
      }
      function safeCdata(val) {
        return valToStr(val).replace(/\]\]>/g, "]]]]><![CDATA[>");
      }
      function escapeAttribute(val) {
        return valToStr(val).replace(/"/g, "&quot;").replace(/'/g, "&apos;");
      }
      function resolveName(name, isAttribute2, options, matcher, validator) {
        if (!options.sanitizeName) return name;
        const isPI = !isAttribute2 && name[0] === "?";
        const bare = isPI ? name.slice(1) : name;
        if (validator(bare)) return name;
        const result = options.sanitizeName(bare, { isAttribute: isAttribute2, matcher: matcher.readOnly() });
        if (typeof result !== "string" || !validator(result)) {
          throw new Error(`sanitizeName returned an invalid XML name for "${bare}"`);
        }
        return isPI ? "?" + result : result;
      }
      var src = __webpack_require__(64658);
      ;
      const EOL = "\n";
      function detectXmlVersionFromArray(jArray, options) {
        if (!Array.isArray(jArray) || jArray.length === 0) return "1.0";
        const first = jArray[0];
        const firstKey = propName(first);
        if (firstKey === "?xml") {
          const attrs = first[":@"];
          if (attrs) {
            const versionKey = options.attributeNamePrefix + "version";
            if (attrs[versionKey]) return attrs[versionKey];
          }
        }
        return "1.0";
      }
      function toXml(jArray, options) {
        let indentation = "";
        if (options.format) {
          indentation = EOL;
        }
        const stopNodeExpressions = [];
        if (options.stopNodes && Array.isArray(options.stopNodes)) {
          for (let i = 0; i < options.stopNodes.length; i++) {
            const node = options.stopNodes[i];
            if (typeof node === "string") {
              stopNodeExpressions.push(new Expression.A(node));
            } else if (node instanceof Expression.A) {
              stopNodeExpressions.push(node);
            }
          }
        }
        const xmlVersion = detectXmlVersionFromArray(jArray, options);
        const qNameValidator = (0, src.fH)("qName", { xmlVersion });
        const matcher = new Matcher.A();
        return arrToStr(jArray, options, indentation, matcher, stopNodeExpressions, qNameValidator);
      }
      function arrToStr(arr, options, indentation, matcher, stopNodeExpressions, qNameValidator) {
        let xmlStr = "";
        let isPreviousElementTag = false;
        if (options.maxNestedTags && matcher.getDepth() > options.maxNestedTags) {
          throw new Error("Maximum nested tags exceeded");
        }
        if (!Array.isArray(arr)) {
          if (arr !== void 0 && arr !== null) {
            let text = valToStr(arr);
            text = replaceEntitiesValue(text, options);
            return text;
          }
          return "";
        }
        for (let i = 0; i < arr.length; i++) {
          const tagObj = arr[i];
          const rawTagName = propName(tagObj);
          if (rawTagName === void 0) continue;
          const isSpecialName = rawTagName === options.textNodeName || rawTagName === options.cdataPropName || rawTagName === options.commentPropName;
          const tagName = isSpecialName ? rawTagName : resolveName(rawTagName, false, options, matcher, qNameValidator);
          const attrValues = extractAttributeValues(tagObj[":@"], options);
          matcher.push(tagName, attrValues);
          const isStopNode = checkStopNode(matcher, stopNodeExpressions);
          if (tagName === options.textNodeName) {
            let tagText = tagObj[rawTagName];
            if (!isStopNode) {
              tagText = options.tagValueProcessor(tagName, tagText);
              tagText = replaceEntitiesValue(tagText, options);
            }
            tagText = valToStr(tagText);
            if (isPreviousElementTag) {
              xmlStr += indentation;
            }
            xmlStr += tagText;
            isPreviousElementTag = false;
            matcher.pop();
            continue;
          } else if (tagName === options.cdataPropName) {
            if (isPreviousElementTag) {
              xmlStr += indentation;
            }
            const val = tagObj[rawTagName][0][options.textNodeName];
            const safeVal = safeCdata(val);
            xmlStr += `<![CDATA[${safeVal}]]>`;
            isPreviousElementTag = false;
            matcher.pop();
            continue;
          } else if (tagName === options.commentPropName) {
            const val = tagObj[rawTagName][0][options.textNodeName];
            const safeVal = safeComment(val);
            xmlStr += indentation + `<!--${safeVal}-->`;
            isPreviousElementTag = true;
            matcher.pop();
            continue;
          } else if (tagName[0] === "?") {
            const attStr2 = attr_to_str(tagObj[":@"], options, isStopNode, matcher, qNameValidator);
            const tempInd = tagName === "?xml" ? "" : indentation;
            xmlStr += tempInd + `<${tagName}${attStr2}?>`;
            isPreviousElementTag = true;
            matcher.pop();
            continue;
          }
          let newIdentation = indentation;
          if (newIdentation !== "") {
            newIdentation += options.indentBy;
          }
          const attStr = attr_to_str(tagObj[":@"], options, isStopNode, matcher, qNameValidator);
          const tagStart = indentation + `<${tagName}${attStr}`;
          let tagValue;
          if (isStopNode) {
            tagValue = getRawContent(tagObj[rawTagName], options, matcher.getDepth());
          } else {
            tagValue = arrToStr(tagObj[rawTagName], options, newIdentation, matcher, stopNodeExpressions, qNameValidator);
          }
          if (options.unpairedTags.indexOf(tagName) !== -1) {
            if (options.suppressUnpairedNode) xmlStr += tagStart + ">";
            else xmlStr += tagStart + "/>";
          } else if ((!tagValue || tagValue.length === 0) && options.suppressEmptyNode) {
            xmlStr += tagStart + "/>";
          } else if (tagValue && tagValue.endsWith(">")) {
            xmlStr += tagStart + `>${tagValue}${indentation}</${tagName}>`;
          } else {
            xmlStr += tagStart + ">";
            if (tagValue && indentation !== "" && (tagValue.includes("/>") || tagValue.includes("</"))) {
              xmlStr += indentation + options.indentBy + tagValue + indentation;
            } else {
              xmlStr += tagValue;
            }
            xmlStr += `</${tagName}>`;
          }
          isPreviousElementTag = true;
          matcher.pop();
        }
        return xmlStr;
      }
      function extractAttributeValues(attrMap, options) {
        if (!attrMap || options.ignoreAttributes) return null;
        const attrValues = {};
        let hasAttrs = false;
        for (let attr in attrMap) {
          if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
          const cleanAttrName = attr.startsWith(options.attributeNamePrefix) ? attr.substr(options.attributeNamePrefix.length) : attr;
          attrValues[cleanAttrName] = escapeAttribute(attrMap[attr]);
          hasAttrs = true;
        }
        return hasAttrs ? attrValues : null;
      }
      function getRawContent(arr, options, depth = 0) {
        if (options.maxNestedTags && depth > options.maxNestedTags) {
          throw new Error("Maximum nested tags exceeded");
        }
        if (!Array.isArray(arr)) {
          if (arr !== void 0 && arr !== null) {
            return valToStr(arr);
          }
          return "";
        }
        let content = "";
        for (let i = 0; i < arr.length; i++) {
          const item = arr[i];
          const tagName = propName(item);
          if (tagName === options.textNodeName) {
            content += valToStr(item[tagName]);
          } else if (tagName === options.cdataPropName) {
            content += item[tagName][0][options.textNodeName];
          } else if (tagName === options.commentPropName) {
            content += item[tagName][0][options.textNodeName];
          } else if (tagName && tagName[0] === "?") {
            continue;
          } else if (tagName) {
            const attStr = attr_to_str_raw(item[":@"], options);
            const nestedContent = getRawContent(item[tagName], options, depth + 1);
            if (!nestedContent || nestedContent.length === 0) {
              content += `<${tagName}${attStr}/>`;
            } else {
              content += `<${tagName}${attStr}>${nestedContent}</${tagName}>`;
            }
          }
        }
        return content;
      }
      function attr_to_str_raw(attrMap, options) {
        let attrStr = "";
        if (attrMap && !options.ignoreAttributes) {
          for (let attr in attrMap) {
            if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
            let attrVal = attrMap[attr];
            if (attrVal === true && options.suppressBooleanAttributes) {
              attrStr += ` ${attr.substr(options.attributeNamePrefix.length)}`;
            } else {
              attrStr += ` ${attr.substr(options.attributeNamePrefix.length)}="${escapeAttribute(attrVal)}"`;
            }
          }
        }
        return attrStr;
      }
      function propName(obj) {
        const keys = Object.keys(obj);
        for (let i = 0; i < keys.length; i++) {
          const key = keys[i];
          if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
          if (key !== ":@") return key;
        }
      }
      function attr_to_str(attrMap, options, isStopNode, matcher, qNameValidator) {
        let attrStr = "";
        if (attrMap && !options.ignoreAttributes) {
          for (let attr in attrMap) {
            if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
            const cleanAttrName = attr.substr(options.attributeNamePrefix.length);
            const resolvedAttrName = isStopNode ? cleanAttrName : resolveName(cleanAttrName, true, options, matcher, qNameValidator);
            let attrVal;
            if (isStopNode) {
              attrVal = attrMap[attr];
            } else {
              attrVal = options.attributeValueProcessor(attr, attrMap[attr]);
              attrVal = replaceEntitiesValue(attrVal, options);
            }
            if (attrVal === true && options.suppressBooleanAttributes) {
              attrStr += ` ${resolvedAttrName}`;
            } else {
              attrStr += ` ${resolvedAttrName}="${escapeAttribute(attrVal)}"`;
            }
          }
        }
        return attrStr;
      }
      function checkStopNode(matcher, stopNodeExpressions) {
        if (!stopNodeExpressions || stopNodeExpressions.length === 0) return false;
        for (let i = 0; i < stopNodeExpressions.length; i++) {
          if (matcher.matches(stopNodeExpressions[i])) {
            return true;
          }
        }
        return false;
      }
      function replaceEntitiesValue(textValue, options) {
        if (textValue && textValue.length > 0 && options.processEntities) {
          for (let i = 0; i < options.entities.length; i++) {
            const entity = options.entities[i];
            textValue = textValue.replace(entity.regex, entity.val);
          }
        }
        return textValue;
      }
      ;
      function getIgnoreAttributesFn(ignoreAttributes) {
        if (typeof ignoreAttributes === "function") {
          return ignoreAttributes;
        }
        if (Array.isArray(ignoreAttributes)) {
          return (attrName) => {
            for (const pattern of ignoreAttributes) {
              if (typeof pattern === "string" && attrName === pattern) {
                return true;
              }
              if (pattern instanceof RegExp && pattern.test(attrName)) {
                return true;
              }
            }
          };
        }
        return () => false;
      }
      ;
      const defaultOptions = {
        attributeNamePrefix: "@_",
        attributesGroupName: false,
        textNodeName: "#text",
        ignoreAttributes: true,
        cdataPropName: false,
        format: false,
        indentBy: "  ",
        suppressEmptyNode: false,
        suppressUnpairedNode: true,
        suppressBooleanAttributes: true,
        tagValueProcessor: function(key, a) {
          return a;
        },
        attributeValueProcessor: function(attrName, a) {
          return a;
        },
        preserveOrder: false,
        commentPropName: false,
        unpairedTags: [],
        entities: [
          { regex: new RegExp("&", "g"), val: "&amp;" },
          //it must be on top
          { regex: new RegExp(">", "g"), val: "&gt;" },
          { regex: new RegExp("<", "g"), val: "&lt;" },
          { regex: new RegExp("'", "g"), val: "&apos;" },
          { regex: new RegExp('"', "g"), val: "&quot;" }
        ],
        processEntities: true,
        stopNodes: [],
        // transformTagName: false,
        // transformAttributeName: false,
        oneListGroup: false,
        maxNestedTags: 100,
        jPath: true,
        // When true, callbacks receive string jPath; when false, receive Matcher instance
        sanitizeName: false
        // false = allow all names as-is (default, backward-compatible).
        // Set to a function (name, { isAttribute, matcher }) => string to
        // validate/sanitize tag and attribute names. Throw inside the function
        // to reject an invalid name.
      };
      function Builder(options) {
        this.options = Object.assign({}, defaultOptions, options);
        if (this.options.stopNodes && Array.isArray(this.options.stopNodes)) {
          this.options.stopNodes = this.options.stopNodes.map((node) => {
            if (typeof node === "string" && node.startsWith("*.")) {
              return ".." + node.substring(2);
            }
            return node;
          });
        }
        this.stopNodeExpressions = [];
        if (this.options.stopNodes && Array.isArray(this.options.stopNodes)) {
          for (let i = 0; i < this.options.stopNodes.length; i++) {
            const node = this.options.stopNodes[i];
            if (typeof node === "string") {
              this.stopNodeExpressions.push(new Expression.A(node));
            } else if (node instanceof Expression.A) {
              this.stopNodeExpressions.push(node);
            }
          }
        }
        if (this.options.ignoreAttributes === true || this.options.attributesGroupName) {
          this.isAttribute = function() {
            return false;
          };
        } else {
          this.ignoreAttributesFn = getIgnoreAttributesFn(this.options.ignoreAttributes);
          this.attrPrefixLen = this.options.attributeNamePrefix.length;
          this.isAttribute = isAttribute;
        }
        this.processTextOrObjNode = processTextOrObjNode;
        if (this.options.format) {
          this.indentate = indentate;
          this.tagEndChar = ">\n";
          this.newLine = "\n";
        } else {
          this.indentate = function() {
            return "";
          };
          this.tagEndChar = ">";
          this.newLine = "";
        }
      }
      function detectXmlVersionFromObj(jObj, options) {
        const decl = jObj["?xml"];
        if (decl && typeof decl === "object") {
          if (options.attributesGroupName && decl[options.attributesGroupName]) {
            const v2 = decl[options.attributesGroupName][options.attributeNamePrefix + "version"];
            if (v2) return v2;
          }
          const v = decl[options.attributeNamePrefix + "version"];
          if (v) return v;
        }
        return "1.0";
      }
      Builder.prototype.build = function(jObj) {
        if (this.options.preserveOrder) {
          return toXml(jObj, this.options);
        } else {
          if (Array.isArray(jObj) && this.options.arrayNodeName && this.options.arrayNodeName.length > 1) {
            jObj = {
              [this.options.arrayNodeName]: jObj
            };
          }
          const matcher = new Matcher.A();
          const xmlVersion = detectXmlVersionFromObj(jObj, this.options);
          const qNameValidator = (0, src.fH)("qName", { xmlVersion });
          return this.j2x(jObj, 0, matcher, qNameValidator).val;
        }
      };
      Builder.prototype.j2x = function(jObj, level, matcher, qNameValidator) {
        let attrStr = "";
        let val = "";
        if (this.options.maxNestedTags && matcher.getDepth() >= this.options.maxNestedTags) {
          throw new Error("Maximum nested tags exceeded");
        }
        const jPath = this.options.jPath ? matcher.toString() : matcher;
        const isCurrentStopNode = this.checkStopNode(matcher);
        for (let key in jObj) {
          if (!Object.prototype.hasOwnProperty.call(jObj, key)) continue;
          const isSpecialKey = key === this.options.textNodeName || key === this.options.cdataPropName || key === this.options.commentPropName || this.options.attributesGroupName && key === this.options.attributesGroupName || this.isAttribute(key);
          const resolvedKey = isSpecialKey ? key : resolveName(key, false, this.options, matcher, qNameValidator);
          if (typeof jObj[key] === "undefined") {
            if (this.isAttribute(key)) {
              val += "";
            }
          } else if (jObj[key] === null) {
            if (this.isAttribute(key)) {
              val += "";
            } else if (resolvedKey === this.options.cdataPropName || resolvedKey === this.options.commentPropName) {
              val += "";
            } else if (resolvedKey[0] === "?") {
              val += this.indentate(level) + "<" + resolvedKey + "?" + this.tagEndChar;
            } else {
              val += this.indentate(level) + "<" + resolvedKey + "/" + this.tagEndChar;
            }
          } else if (jObj[key] instanceof Date) {
            val += this.buildTextValNode(jObj[key], resolvedKey, "", level, matcher);
          } else if (typeof jObj[key] !== "object") {
            const attr = this.isAttribute(key);
            if (attr && !this.ignoreAttributesFn(attr, jPath)) {
              const resolvedAttr = resolveName(attr, true, this.options, matcher, qNameValidator);
              attrStr += this.buildAttrPairStr(resolvedAttr, valToStr(jObj[key]), isCurrentStopNode);
            } else if (!attr) {
              if (key === this.options.textNodeName) {
                let newval = this.options.tagValueProcessor(key, valToStr(jObj[key]));
                val += this.replaceEntitiesValue(newval);
              } else {
                matcher.push(resolvedKey);
                const isStopNode = this.checkStopNode(matcher);
                matcher.pop();
                if (isStopNode) {
                  const textValue = valToStr(jObj[key]);
                  if (textValue === "") {
                    val += this.indentate(level) + "<" + resolvedKey + this.closeTag(resolvedKey) + this.tagEndChar;
                  } else {
                    val += this.indentate(level) + "<" + resolvedKey + ">" + textValue + "</" + resolvedKey + this.tagEndChar;
                  }
                } else {
                  val += this.buildTextValNode(jObj[key], resolvedKey, "", level, matcher);
                }
              }
            }
          } else if (Array.isArray(jObj[key])) {
            const arrLen = jObj[key].length;
            let listTagVal = "";
            let listTagAttr = "";
            for (let j = 0; j < arrLen; j++) {
              const item = jObj[key][j];
              if (typeof item === "undefined") {
              } else if (item === null) {
                if (resolvedKey[0] === "?") val += this.indentate(level) + "<" + resolvedKey + "?" + this.tagEndChar;
                else val += this.indentate(level) + "<" + resolvedKey + "/" + this.tagEndChar;
              } else if (typeof item === "object") {
                if (this.options.oneListGroup) {
                  matcher.push(resolvedKey);
                  const result = this.j2x(item, level + 1, matcher, qNameValidator);
                  matcher.pop();
                  listTagVal += result.val;
                  if (this.options.attributesGroupName && item.hasOwnProperty(this.options.attributesGroupName)) {
                    listTagAttr += result.attrStr;
                  }
                } else {
                  listTagVal += this.processTextOrObjNode(item, resolvedKey, level, matcher, qNameValidator);
                }
              } else {
                if (this.options.oneListGroup) {
                  let textValue = this.options.tagValueProcessor(resolvedKey, item);
                  textValue = this.replaceEntitiesValue(textValue);
                  textValue = valToStr(textValue);
                  listTagVal += textValue;
                } else {
                  matcher.push(resolvedKey);
                  const isStopNode = this.checkStopNode(matcher);
                  matcher.pop();
                  if (isStopNode) {
                    const textValue = valToStr(item);
                    if (textValue === "") {
                      listTagVal += this.indentate(level) + "<" + resolvedKey + this.closeTag(resolvedKey) + this.tagEndChar;
                    } else {
                      listTagVal += this.indentate(level) + "<" + resolvedKey + ">" + textValue + "</" + resolvedKey + this.tagEndChar;
                    }
                  } else {
                    listTagVal += this.buildTextValNode(item, resolvedKey, "", level, matcher);
                  }
                }
              }
            }
            if (this.options.oneListGroup) {
              listTagVal = this.buildObjectNode(listTagVal, resolvedKey, listTagAttr, level);
            }
            val += listTagVal;
          } else {
            if (this.options.attributesGroupName && key === this.options.attributesGroupName) {
              const Ks = Object.keys(jObj[key]);
              const L = Ks.length;
              for (let j = 0; j < L; j++) {
                const resolvedAttr = resolveName(Ks[j], true, this.options, matcher, qNameValidator);
                attrStr += this.buildAttrPairStr(resolvedAttr, valToStr(jObj[key][Ks[j]]), isCurrentStopNode);
              }
            } else {
              val += this.processTextOrObjNode(jObj[key], resolvedKey, level, matcher, qNameValidator);
            }
          }
        }
        return { attrStr, val };
      };
      Builder.prototype.buildAttrPairStr = function(attrName, val, isStopNode) {
        if (!isStopNode) {
          val = this.options.attributeValueProcessor(attrName, valToStr(val));
          val = this.replaceEntitiesValue(val);
        }
        if (this.options.suppressBooleanAttributes && val === "true") {
          return " " + attrName;
        } else return " " + attrName + '="' + escapeAttribute(val) + '"';
      };
      function processTextOrObjNode(object, key, level, matcher, qNameValidator) {
        const attrValues = this.extractAttributes(object);
        matcher.push(key, attrValues);
        const isStopNode = this.checkStopNode(matcher);
        if (isStopNode) {
          const rawContent = this.buildRawContent(object, matcher.getDepth());
          const attrStr = this.buildAttributesForStopNode(object);
          matcher.pop();
          return this.buildObjectNode(rawContent, key, attrStr, level);
        }
        const result = this.j2x(object, level + 1, matcher, qNameValidator);
        matcher.pop();
        if (key[0] === "?") {
          return this.buildTextValNode("", key, result.attrStr, level, matcher);
        } else if (object[this.options.textNodeName] !== void 0 && Object.keys(object).length === 1) {
          return this.buildTextValNode(object[this.options.textNodeName], key, result.attrStr, level, matcher);
        } else {
          return this.buildObjectNode(result.val, key, result.attrStr, level);
        }
      }
      Builder.prototype.extractAttributes = function(obj) {
        if (!obj || typeof obj !== "object") return null;
        const attrValues = {};
        let hasAttrs = false;
        if (this.options.attributesGroupName && obj[this.options.attributesGroupName]) {
          const attrGroup = obj[this.options.attributesGroupName];
          for (let attrKey in attrGroup) {
            if (!Object.prototype.hasOwnProperty.call(attrGroup, attrKey)) continue;
            const cleanKey = attrKey.startsWith(this.options.attributeNamePrefix) ? attrKey.substring(this.options.attributeNamePrefix.length) : attrKey;
            attrValues[cleanKey] = escapeAttribute(attrGroup[attrKey]);
            hasAttrs = true;
          }
        } else {
          for (let key in obj) {
            if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
            const attr = this.isAttribute(key);
            if (attr) {
              attrValues[attr] = escapeAttribute(obj[key]);
              hasAttrs = true;
            }
          }
        }
        return hasAttrs ? attrValues : null;
      };
      Builder.prototype.buildRawContent = function(obj, depth = 0) {
        if (this.options.maxNestedTags && depth >= this.options.maxNestedTags) {
          throw new Error("Maximum nested tags exceeded");
        }
        if (typeof obj === "string") {
          return obj;
        }
        if (typeof obj !== "object" || obj === null) {
          return String(obj);
        }
        if (obj[this.options.textNodeName] !== void 0) {
          return obj[this.options.textNodeName];
        }
        let content = "";
        for (let key in obj) {
          if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
          if (this.isAttribute(key)) continue;
          if (this.options.attributesGroupName && key === this.options.attributesGroupName) continue;
          const value = obj[key];
          if (key === this.options.textNodeName) {
            content += value;
          } else if (Array.isArray(value)) {
            for (let item of value) {
              if (typeof item === "string" || typeof item === "number") {
                content += `<${key}>${item}</${key}>`;
              } else if (typeof item === "object" && item !== null) {
                const nestedContent = this.buildRawContent(item, depth + 1);
                const nestedAttrs = this.buildAttributesForStopNode(item);
                if (nestedContent === "") {
                  content += `<${key}${nestedAttrs}/>`;
                } else {
                  content += `<${key}${nestedAttrs}>${nestedContent}</${key}>`;
                }
              }
            }
          } else if (typeof value === "object" && value !== null) {
            const nestedContent = this.buildRawContent(value, depth + 1);
            const nestedAttrs = this.buildAttributesForStopNode(value);
            if (nestedContent === "") {
              content += `<${key}${nestedAttrs}/>`;
            } else {
              content += `<${key}${nestedAttrs}>${nestedContent}</${key}>`;
            }
          } else {
            content += `<${key}>${value}</${key}>`;
          }
        }
        return content;
      };
      Builder.prototype.buildAttributesForStopNode = function(obj) {
        if (!obj || typeof obj !== "object") return "";
        let attrStr = "";
        if (this.options.attributesGroupName && obj[this.options.attributesGroupName]) {
          const attrGroup = obj[this.options.attributesGroupName];
          for (let attrKey in attrGroup) {
            if (!Object.prototype.hasOwnProperty.call(attrGroup, attrKey)) continue;
            const cleanKey = attrKey.startsWith(this.options.attributeNamePrefix) ? attrKey.substring(this.options.attributeNamePrefix.length) : attrKey;
            const val = attrGroup[attrKey];
            if (val === true && this.options.suppressBooleanAttributes) {
              attrStr += " " + cleanKey;
            } else {
              attrStr += " " + cleanKey + '="' + escapeAttribute(val) + '"';
            }
          }
        } else {
          for (let key in obj) {
            if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
            const attr = this.isAttribute(key);
            if (attr) {
              const val = obj[key];
              if (val === true && this.options.suppressBooleanAttributes) {
                attrStr += " " + attr;
              } else {
                attrStr += " " + attr + '="' + escapeAttribute(val) + '"';
              }
            }
          }
        }
        return attrStr;
      };
      Builder.prototype.buildObjectNode = function(val, key, attrStr, level) {
        if (val === "") {
          if (key[0] === "?") return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar;
          else {
            return this.indentate(level) + "<" + key + attrStr + this.closeTag(key) + this.tagEndChar;
          }
        } else if (key[0] === "?") {
          return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar;
        } else {
          let tagEndExp = "</" + key + this.tagEndChar;
          let piClosingChar = "";
          if (key[0] === "?") {
            piClosingChar = "?";
            tagEndExp = "";
          }
          if ((attrStr || attrStr === "") && val.indexOf("<") === -1) {
            return this.indentate(level) + "<" + key + attrStr + piClosingChar + ">" + val + tagEndExp;
          } else if (this.options.commentPropName !== false && key === this.options.commentPropName && piClosingChar.length === 0) {
            return this.indentate(level) + `<!--${safeComment(val)}-->` + this.newLine;
          } else {
            return this.indentate(level) + "<" + key + attrStr + piClosingChar + this.tagEndChar + val + this.indentate(level) + tagEndExp;
          }
        }
      };
      Builder.prototype.closeTag = function(key) {
        let closeTag = "";
        if (this.options.unpairedTags.indexOf(key) !== -1) {
          if (!this.options.suppressUnpairedNode) closeTag = "/";
        } else if (this.options.suppressEmptyNode) {
          closeTag = "/";
        } else {
          closeTag = `></${key}`;
        }
        return closeTag;
      };
      Builder.prototype.checkStopNode = function(matcher) {
        if (!this.stopNodeExpressions || this.stopNodeExpressions.length === 0) return false;
        for (let i = 0; i < this.stopNodeExpressions.length; i++) {
          if (matcher.matches(this.stopNodeExpressions[i])) {
            return true;
          }
        }
        return false;
      };
      function buildEmptyObjNode(val, key, attrStr, level) {
        if (val !== "") {
          return this.buildObjectNode(val, key, attrStr, level);
        } else {
          if (key[0] === "?") return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar;
          else {
            return this.indentate(level) + "<" + key + attrStr + "/" + this.tagEndChar;
          }
        }
      }
      Builder.prototype.buildTextValNode = function(val, key, attrStr, level, matcher) {
        if (this.options.cdataPropName !== false && key === this.options.cdataPropName) {
          const safeVal = safeCdata(val);
          return this.indentate(level) + `<![CDATA[${safeVal}]]>` + this.newLine;
        } else if (this.options.commentPropName !== false && key === this.options.commentPropName) {
          const safeVal = safeComment(val);
          return this.indentate(level) + `<!--${safeVal}-->` + this.newLine;
        } else if (key[0] === "?") {
          return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar;
        } else {
          let textValue = this.options.tagValueProcessor(key, val);
          textValue = this.replaceEntitiesValue(textValue);
          textValue = valToStr(textValue);
          if (textValue === "") {
            return this.indentate(level) + "<" + key + attrStr + this.closeTag(key) + this.tagEndChar;
          } else {
            return this.indentate(level) + "<" + key + attrStr + ">" + textValue + "</" + key + this.tagEndChar;
          }
        }
      };
      Builder.prototype.replaceEntitiesValue = function(textValue) {
        if (textValue && textValue.length > 0 && this.options.processEntities) {
          for (let i = 0; i < this.options.entities.length; i++) {
            const entity = this.options.entities[i];
            textValue = textValue.replace(entity.regex, entity.val);
          }
        }
        return textValue;
      };
      function indentate(level) {
        return this.options.indentBy.repeat(level);
      }
      function isAttribute(name) {
        if (name.startsWith(this.options.attributeNamePrefix) && name !== this.options.textNodeName) {
          return name.substr(this.attrPrefixLen);
        } else {
          return false;
        }
      }
      ;
      const json2xml = Builder;
    })
  ),
  /***/
  53945: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          Expression
        )
        /* harmony export */
      });
      class Expression {
        /**
         * Create a new Expression
         * @param {string} pattern - Pattern string (e.g., "root.users.user", "..user[id]")
         * @param {Object} options - Configuration options
         * @param {string} options.separator - Path separator (default: '.')
         */
        constructor(pattern, options = {}, data) {
          this.pattern = pattern;
          this.separator = options.separator || ".";
          this.segments = this._parse(pattern);
          this.data = data;
          this._hasDeepWildcard = this.segments.some((seg) => seg.type === "deep-wildcard");
          this._hasAttributeCondition = this.segments.some((seg) => seg.attrName !== void 0);
          this._hasPositionSelector = this.segments.some((seg) => seg.position !== void 0);
        }
        /**
         * Parse pattern string into segments
         * @private
         * @param {string} pattern - Pattern to parse
         * @returns {Array} Array of segment objects
         */
        _parse(pattern) {
          const segments = [];
          let i = 0;
          let currentPart = "";
          while (i < pattern.length) {
            if (pattern[i] === this.separator) {
              if (i + 1 < pattern.length && pattern[i + 1] === this.separator) {
                if (currentPart.trim()) {
                  segments.push(this._parseSegment(currentPart.trim()));
                  currentPart = "";
                }
                segments.push({ type: "deep-wildcard" });
                i += 2;
              } else {
                if (currentPart.trim()) {
                  segments.push(this._parseSegment(currentPart.trim()));
                }
                currentPart = "";
                i++;
              }
            } else {
              currentPart += pattern[i];
              i++;
            }
          }
          if (currentPart.trim()) {
            segments.push(this._parseSegment(currentPart.trim()));
          }
          return segments;
        }
        /**
         * Parse a single segment
         * @private
         * @param {string} part - Segment string (e.g., "user", "ns::user", "user[id]", "ns::user:first")
         * @returns {Object} Segment object
         */
        _parseSegment(part) {
          const segment = { type: "tag" };
          let bracketContent = null;
          let withoutBrackets = part;
          const bracketMatch = part.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
          if (bracketMatch) {
            withoutBrackets = bracketMatch[1] + bracketMatch[3];
            if (bracketMatch[2]) {
              const content = bracketMatch[2].slice(1, -1);
              if (content) {
                bracketContent = content;
              }
            }
          }
          let namespace = void 0;
          let tagAndPosition = withoutBrackets;
          if (withoutBrackets.includes("::")) {
            const nsIndex = withoutBrackets.indexOf("::");
            namespace = withoutBrackets.substring(0, nsIndex).trim();
            tagAndPosition = withoutBrackets.substring(nsIndex + 2).trim();
            if (!namespace) {
              throw new Error(`Invalid namespace in pattern: ${part}`);
            }
          }
          let tag = void 0;
          let positionMatch = null;
          if (tagAndPosition.includes(":")) {
            const colonIndex = tagAndPosition.lastIndexOf(":");
            const tagPart = tagAndPosition.substring(0, colonIndex).trim();
            const posPart = tagAndPosition.substring(colonIndex + 1).trim();
            const isPositionKeyword = ["first", "last", "odd", "even"].includes(posPart) || /^nth\(\d+\)$/.test(posPart);
            if (isPositionKeyword) {
              tag = tagPart;
              positionMatch = posPart;
            } else {
              tag = tagAndPosition;
            }
          } else {
            tag = tagAndPosition;
          }
          if (!tag) {
            throw new Error(`Invalid segment pattern: ${part}`);
          }
          segment.tag = tag;
          if (namespace) {
            segment.namespace = namespace;
          }
          if (bracketContent) {
            if (bracketContent.includes("=")) {
              const eqIndex = bracketContent.indexOf("=");
              segment.attrName = bracketContent.substring(0, eqIndex).trim();
              segment.attrValue = bracketContent.substring(eqIndex + 1).trim();
            } else {
              segment.attrName = bracketContent.trim();
            }
          }
          if (positionMatch) {
            const nthMatch = positionMatch.match(/^nth\((\d+)\)$/);
            if (nthMatch) {
              segment.position = "nth";
              segment.positionValue = parseInt(nthMatch[1], 10);
            } else {
              segment.position = positionMatch;
            }
          }
          return segment;
        }
        /**
         * Get the number of segments
         * @returns {number}
         */
        get length() {
          return this.segments.length;
        }
        /**
         * Check if expression contains deep wildcard
         * @returns {boolean}
         */
        hasDeepWildcard() {
          return this._hasDeepWildcard;
        }
        /**
         * Check if expression has attribute conditions
         * @returns {boolean}
         */
        hasAttributeCondition() {
          return this._hasAttributeCondition;
        }
        /**
         * Check if expression has position selectors
         * @returns {boolean}
         */
        hasPositionSelector() {
          return this._hasPositionSelector;
        }
        /**
         * Get string representation
         * @returns {string}
         */
        toString() {
          return this.pattern;
        }
      }
    })
  ),
  /***/
  48257: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          Matcher
        )
        /* harmony export */
      });
      class MatcherView {
        /**
         * @param {Matcher} matcher - The parent Matcher instance to read from.
         */
        constructor(matcher) {
          this._matcher = matcher;
        }
        /**
         * Get the path separator used by the parent matcher.
         * @returns {string}
         */
        get separator() {
          return this._matcher.separator;
        }
        /**
         * Get current tag name.
         * @returns {string|undefined}
         */
        getCurrentTag() {
          const path = this._matcher.path;
          return path.length > 0 ? path[path.length - 1].tag : void 0;
        }
        /**
         * Get current namespace.
         * @returns {string|undefined}
         */
        getCurrentNamespace() {
          const path = this._matcher.path;
          return path.length > 0 ? path[path.length - 1].namespace : void 0;
        }
        /**
         * Get current node's attribute value.
         * @param {string} attrName
         * @returns {*}
         */
        getAttrValue(attrName) {
          const path = this._matcher.path;
          if (path.length === 0) return void 0;
          return path[path.length - 1].values?.[attrName];
        }
        /**
         * Check if current node has an attribute.
         * @param {string} attrName
         * @returns {boolean}
         */
        hasAttr(attrName) {
          const path = this._matcher.path;
          if (path.length === 0) return false;
          const current = path[path.length - 1];
          return current.values !== void 0 && attrName in current.values;
        }
        /**
         * Get the value of a "kept" attribute from the nearest ancestor (or
         * current node) that declared it via `push(tag, attrs, ns, { keep: [...] })`.
         * @param {string} attrName
         * @returns {*}
         */
        getAnyParentAttr(attrName) {
          return this._matcher.getAnyParentAttr(attrName);
        }
        /**
         * Check whether any ancestor (or the current node) kept the given
         * attribute via `push(tag, attrs, ns, { keep: [...] })`.
         * @param {string} attrName
         * @returns {boolean}
         */
        hasAnyParentAttr(attrName) {
          return this._matcher.hasAnyParentAttr(attrName);
        }
        /**
         * Get current node's sibling position (child index in parent).
         * @returns {number}
         */
        getPosition() {
          const path = this._matcher.path;
          if (path.length === 0) return -1;
          return path[path.length - 1].position ?? 0;
        }
        /**
         * Get current node's repeat counter (occurrence count of this tag name).
         * @returns {number}
         */
        getCounter() {
          const path = this._matcher.path;
          if (path.length === 0) return -1;
          return path[path.length - 1].counter ?? 0;
        }
        /**
         * Get current node's sibling index (alias for getPosition).
         * @returns {number}
         * @deprecated Use getPosition() or getCounter() instead
         */
        getIndex() {
          return this.getPosition();
        }
        /**
         * Get current path depth.
         * @returns {number}
         */
        getDepth() {
          return this._matcher.path.length;
        }
        /**
         * Get path as string.
         * @param {string} [separator] - Optional separator (uses default if not provided)
         * @param {boolean} [includeNamespace=true]
         * @returns {string}
         */
        toString(separator, includeNamespace = true) {
          return this._matcher.toString(separator, includeNamespace);
        }
        /**
         * Get path as array of tag names.
         * @returns {string[]}
         */
        toArray() {
          return this._matcher.path.map((n) => n.tag);
        }
        /**
         * Match current path against an Expression.
         * @param {Expression} expression
         * @returns {boolean}
         */
        matches(expression) {
          return this._matcher.matches(expression);
        }
        /**
         * Match any expression in the given set against the current path.
         * @param {ExpressionSet} exprSet
         * @returns {boolean}
         */
        matchesAny(exprSet) {
          return exprSet.matchesAny(this._matcher);
        }
      }
      class Matcher {
        /**
         * Create a new Matcher.
         * @param {Object} [options={}]
         * @param {string} [options.separator='.'] - Default path separator
         */
        constructor(options = {}) {
          this.separator = options.separator || ".";
          this.path = [];
          this.siblingStacks = [];
          this._pathStringCache = null;
          this._view = new MatcherView(this);
          this._keptAttrs = [];
        }
        /**
         * Push a new tag onto the path.
         * @param {string} tagName
         * @param {Object|null} [attrValues=null]
         * @param {string|null} [namespace=null]
         * @param {Object|null} [options=null]
         * @param {string[]} [options.keep] - Names of attributes (from attrValues)
         */
        push(tagName, attrValues = null, namespace = null, options = null) {
          this._pathStringCache = null;
          if (this.path.length > 0) {
            this.path[this.path.length - 1].values = void 0;
          }
          const currentLevel = this.path.length;
          let level = this.siblingStacks[currentLevel];
          if (!level) {
            level = { counts: /* @__PURE__ */ new Map(), total: 0 };
            this.siblingStacks[currentLevel] = level;
          }
          const siblingKey = namespace ? `${namespace}:${tagName}` : tagName;
          const counter = level.counts.get(siblingKey) || 0;
          const position = level.total;
          level.counts.set(siblingKey, counter + 1);
          level.total++;
          const node = {
            tag: tagName,
            position,
            counter
          };
          if (namespace !== null && namespace !== void 0) {
            node.namespace = namespace;
          }
          if (attrValues !== null && attrValues !== void 0) {
            node.values = attrValues;
          }
          this.path.push(node);
          const depth = this.path.length;
          const keep = options !== null ? options.keep : null;
          if (keep !== null && keep !== void 0 && keep.length > 0 && attrValues) {
            for (let i = 0; i < keep.length; i++) {
              const name = keep[i];
              if (attrValues[name] !== void 0) {
                this._keptAttrs.push({ depth, name, value: attrValues[name] });
              }
            }
          }
        }
        /**
         * Pop the last tag from the path.
         * @returns {Object|undefined} The popped node
         */
        pop() {
          if (this.path.length === 0) return void 0;
          this._pathStringCache = null;
          const node = this.path.pop();
          if (this.siblingStacks.length > this.path.length + 1) {
            this.siblingStacks.length = this.path.length + 1;
          }
          const poppedDepth = this.path.length + 1;
          while (this._keptAttrs.length > 0 && this._keptAttrs[this._keptAttrs.length - 1].depth >= poppedDepth) {
            this._keptAttrs.pop();
          }
          return node;
        }
        /**
         * Update current node's attribute values.
         * Useful when attributes are parsed after push.
         * @param {Object} attrValues
         */
        updateCurrent(attrValues) {
          if (this.path.length > 0) {
            const current = this.path[this.path.length - 1];
            if (attrValues !== null && attrValues !== void 0) {
              current.values = attrValues;
            }
          }
        }
        /**
         * Get current tag name.
         * @returns {string|undefined}
         */
        getCurrentTag() {
          return this.path.length > 0 ? this.path[this.path.length - 1].tag : void 0;
        }
        /**
         * Get current namespace.
         * @returns {string|undefined}
         */
        getCurrentNamespace() {
          return this.path.length > 0 ? this.path[this.path.length - 1].namespace : void 0;
        }
        /**
         * Get current node's attribute value.
         * @param {string} attrName
         * @returns {*}
         */
        getAttrValue(attrName) {
          if (this.path.length === 0) return void 0;
          return this.path[this.path.length - 1].values?.[attrName];
        }
        /**
         * Check if current node has an attribute.
         * @param {string} attrName
         * @returns {boolean}
         */
        hasAttr(attrName) {
          if (this.path.length === 0) return false;
          const current = this.path[this.path.length - 1];
          return current.values !== void 0 && attrName in current.values;
        }
        /**
         * Get the value of a "kept" attribute from the nearest ancestor (or
         * current node) that declared it via `push(tag, attrs, ns, { keep: [...] })`.
         * Unlike getAttrValue(), this works regardless of how deep the path has
         * gone since the attribute was pushed — but only for attribute names that
         * were explicitly marked with `keep` at push time. Cost is proportional to
         * the number of currently-kept attributes (typically 0-3), not path depth.
         * @param {string} attrName
         * @returns {*} the value, or undefined if no ancestor kept this attribute
         */
        getAnyParentAttr(attrName) {
          const kept = this._keptAttrs;
          for (let i = kept.length - 1; i >= 0; i--) {
            if (kept[i].name === attrName) return kept[i].value;
          }
          return void 0;
        }
        /**
         * Check whether any ancestor (or the current node) kept the given
         * attribute via `push(tag, attrs, ns, { keep: [...] })`.
         * @param {string} attrName
         * @returns {boolean}
         */
        hasAnyParentAttr(attrName) {
          const kept = this._keptAttrs;
          for (let i = kept.length - 1; i >= 0; i--) {
            if (kept[i].name === attrName) return true;
          }
          return false;
        }
        /**
         * Get current node's sibling position (child index in parent).
         * @returns {number}
         */
        getPosition() {
          if (this.path.length === 0) return -1;
          return this.path[this.path.length - 1].position ?? 0;
        }
        /**
         * Get current node's repeat counter (occurrence count of this tag name).
         * @returns {number}
         */
        getCounter() {
          if (this.path.length === 0) return -1;
          return this.path[this.path.length - 1].counter ?? 0;
        }
        /**
         * Get current node's sibling index (alias for getPosition).
         * @returns {number}
         * @deprecated Use getPosition() or getCounter() instead
         */
        getIndex() {
          return this.getPosition();
        }
        /**
         * Get current path depth.
         * @returns {number}
         */
        getDepth() {
          return this.path.length;
        }
        /**
         * Get path as string.
         * @param {string} [separator] - Optional separator (uses default if not provided)
         * @param {boolean} [includeNamespace=true]
         * @returns {string}
         */
        toString(separator, includeNamespace = true) {
          const sep = separator || this.separator;
          const isDefault = sep === this.separator && includeNamespace === true;
          if (isDefault) {
            if (this._pathStringCache !== null) {
              return this._pathStringCache;
            }
            const result = this.path.map(
              (n) => n.namespace ? `${n.namespace}:${n.tag}` : n.tag
            ).join(sep);
            this._pathStringCache = result;
            return result;
          }
          return this.path.map(
            (n) => includeNamespace && n.namespace ? `${n.namespace}:${n.tag}` : n.tag
          ).join(sep);
        }
        /**
         * Get path as array of tag names.
         * @returns {string[]}
         */
        toArray() {
          return this.path.map((n) => n.tag);
        }
        /**
         * Reset the path to empty.
         */
        reset() {
          this._pathStringCache = null;
          this.path = [];
          this.siblingStacks = [];
          this._keptAttrs = [];
        }
        /**
         * Match current path against an Expression.
         * @param {Expression} expression
         * @returns {boolean}
         */
        matches(expression) {
          const segments = expression.segments;
          if (segments.length === 0) {
            return false;
          }
          if (expression.hasDeepWildcard()) {
            return this._matchWithDeepWildcard(segments);
          }
          return this._matchSimple(segments);
        }
        /**
         * @private
         */
        _matchSimple(segments) {
          if (this.path.length !== segments.length) {
            return false;
          }
          for (let i = 0; i < segments.length; i++) {
            if (!this._matchSegment(segments[i], this.path[i], i === this.path.length - 1)) {
              return false;
            }
          }
          return true;
        }
        /**
         * @private
         */
        _matchWithDeepWildcard(segments) {
          let pathIdx = this.path.length - 1;
          let segIdx = segments.length - 1;
          while (segIdx >= 0 && pathIdx >= 0) {
            const segment = segments[segIdx];
            if (segment.type === "deep-wildcard") {
              segIdx--;
              if (segIdx < 0) {
                return true;
              }
              const nextSeg = segments[segIdx];
              let found = false;
              for (let i = pathIdx; i >= 0; i--) {
                if (this._matchSegment(nextSeg, this.path[i], i === this.path.length - 1)) {
                  pathIdx = i - 1;
                  segIdx--;
                  found = true;
                  break;
                }
              }
              if (!found) {
                return false;
              }
            } else {
              if (!this._matchSegment(segment, this.path[pathIdx], pathIdx === this.path.length - 1)) {
                return false;
              }
              pathIdx--;
              segIdx--;
            }
          }
          return segIdx < 0;
        }
        /**
         * @private
         */
        _matchSegment(segment, node, isCurrentNode) {
          if (segment.tag !== "*" && segment.tag !== node.tag) {
            return false;
          }
          if (segment.namespace !== void 0) {
            if (segment.namespace !== "*" && segment.namespace !== node.namespace) {
              return false;
            }
          }
          if (segment.attrName !== void 0) {
            if (!isCurrentNode) {
              return false;
            }
            if (!node.values || !(segment.attrName in node.values)) {
              return false;
            }
            if (segment.attrValue !== void 0) {
              if (String(node.values[segment.attrName]) !== String(segment.attrValue)) {
                return false;
              }
            }
          }
          if (segment.position !== void 0) {
            if (!isCurrentNode) {
              return false;
            }
            const counter = node.counter ?? 0;
            if (segment.position === "first" && counter !== 0) {
              return false;
            } else if (segment.position === "odd" && counter % 2 !== 1) {
              return false;
            } else if (segment.position === "even" && counter % 2 !== 0) {
              return false;
            } else if (segment.position === "nth" && counter !== segment.positionValue) {
              return false;
            }
          }
          return true;
        }
        /**
         * Match any expression in the given set against the current path.
         * @param {ExpressionSet} exprSet
         * @returns {boolean}
         */
        matchesAny(exprSet) {
          return exprSet.matchesAny(this);
        }
        /**
         * Create a snapshot of current state.
         * @returns {Object}
         */
        snapshot() {
          return {
            path: this.path.map((node) => ({ ...node })),
            siblingStacks: this.siblingStacks.map((level) => level ? { counts: new Map(level.counts), total: level.total } : level),
            keptAttrs: this._keptAttrs.map((entry) => ({ ...entry }))
          };
        }
        /**
         * Restore state from snapshot.
         * @param {Object} snapshot
         */
        restore(snapshot) {
          this._pathStringCache = null;
          this.path = snapshot.path.map((node) => ({ ...node }));
          this.siblingStacks = snapshot.siblingStacks.map((level) => level ? { counts: new Map(level.counts), total: level.total } : level);
          this._keptAttrs = (snapshot.keptAttrs || []).map((entry) => ({ ...entry }));
        }
        /**
         * Return the read-only {@link MatcherView} for this matcher.
         *
         * The same instance is returned on every call — no allocation occurs.
         * It always reflects the current parser state and is safe to pass to
         * user callbacks without risk of accidental mutation.
         *
         * @returns {MatcherView}
         *
         * @example
         * const view = matcher.readOnly();
         * // pass view to callbacks — it stays in sync automatically
         * view.matches(expr);       // ✓
         * view.getCurrentTag();     // ✓
         * // view.push(...)         // ✗ method does not exist — caught by TypeScript
         */
        readOnly() {
          return this._view;
        }
      }
    })
  ),
  /***/
  64658: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        fG: () => (
          /* binding */
          qName
        ),
        /* harmony export */
        fH: () => (
          /* binding */
          createValidator
        )
        /* harmony export */
      });
      const nameStartChar10 = ":A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�";
      const nameChar10 = nameStartChar10 + "\\-\\.\\d·̀-ͯ‿-⁀";
      const nameStartChar11 = ":A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";
      const nameChar11 = nameStartChar11 + "\\-\\.\\d·̀-ͯ҇‿-⁀";
      const buildRegexes = (startChar, char, flags = "") => {
        const ncStart = startChar.replace(":", "");
        const ncChar = char.replace(":", "");
        const ncNamePat = `[${ncStart}][${ncChar}]*`;
        return {
          name: new RegExp(`^[${startChar}][${char}]*$`, flags),
          ncName: new RegExp(`^${ncNamePat}$`, flags),
          qName: new RegExp(`^${ncNamePat}(?::${ncNamePat})?$`, flags),
          nmToken: new RegExp(`^[${char}]+$`, flags),
          nmTokens: new RegExp(`^[${char}]+(?:\\s+[${char}]+)*$`, flags)
        };
      };
      const regexes10 = buildRegexes(nameStartChar10, nameChar10);
      const regexes11 = buildRegexes(nameStartChar11, nameChar11, "u");
      const nameStartCharAscii = ":A-Za-z_";
      const nameCharAscii = nameStartCharAscii + "\\-\\.\\d";
      const regexesAscii = buildRegexes(nameStartCharAscii, nameCharAscii);
      const getRegexes = (xmlVersion = "1.0", asciiOnly = false) => {
        if (asciiOnly) return regexesAscii;
        return xmlVersion === "1.1" ? regexes11 : regexes10;
      };
      const name = (str, { xmlVersion = "1.0", asciiOnly = false } = {}) => getRegexes(xmlVersion, asciiOnly).name.test(str);
      const ncName = (str, { xmlVersion = "1.0", asciiOnly = false } = {}) => getRegexes(xmlVersion, asciiOnly).ncName.test(str);
      const qName = (str, { xmlVersion = "1.0", asciiOnly = false } = {}) => getRegexes(xmlVersion, asciiOnly).qName.test(str);
      const nmToken = (str, { xmlVersion = "1.0", asciiOnly = false } = {}) => getRegexes(xmlVersion, asciiOnly).nmToken.test(str);
      const nmTokens = (str, { xmlVersion = "1.0", asciiOnly = false } = {}) => getRegexes(xmlVersion, asciiOnly).nmTokens.test(str);
      const PRODUCTIONS = ["name", "ncName", "qName", "nmToken", "nmTokens"];
      const createValidator = (production, { xmlVersion = "1.0", asciiOnly = false, maxCacheSize = 2048 } = {}) => {
        if (!PRODUCTIONS.includes(production)) {
          throw new TypeError(
            `Unknown production "${production}". Must be one of: ${PRODUCTIONS.join(", ")}`
          );
        }
        const regex = getRegexes(xmlVersion, asciiOnly)[production];
        let cache = /* @__PURE__ */ new Map();
        const validator = (str) => {
          const cached = cache.get(str);
          if (cached !== void 0) return cached;
          const result = regex.test(str);
          if (cache.size < maxCacheSize) cache.set(str, result);
          return result;
        };
        validator.reset = () => {
          cache = /* @__PURE__ */ new Map();
        };
        return validator;
      };
      const validate = (str, production, { xmlVersion = "1.0", asciiOnly = false } = {}) => {
        if (!PRODUCTIONS.includes(production)) {
          throw new TypeError(
            `Unknown production "${production}". Must be one of: ${PRODUCTIONS.join(", ")}`
          );
        }
        const validators = { name, ncName, qName, nmToken, nmTokens };
        const isValid = validators[production](str, { xmlVersion, asciiOnly });
        if (isValid) return { valid: true, production, input: str };
        let reason = "Does not match the production rules";
        let position;
        const startCharPattern = asciiOnly ? /^[:A-Za-z_]/ : /^[:A-Za-z_\u00C0-\uFFFD]/;
        const namePattern = asciiOnly ? /[\w\-\\.:]/ : /[\w\-\\.:\u00B7\u00C0-\uFFFD]/;
        if (str.length === 0) {
          reason = "Input is empty";
        } else if (production === "ncName" && str.includes(":")) {
          position = str.indexOf(":");
          reason = "Colon is not allowed in NCName";
        } else if (production === "qName" && str.startsWith(":")) {
          reason = "QName cannot start with a colon";
          position = 0;
        } else if (production === "qName" && str.endsWith(":")) {
          reason = "QName cannot end with a colon";
          position = str.length - 1;
        } else if (production === "qName" && (str.match(/:/g) || []).length > 1) {
          reason = "QName can have at most one colon";
          position = str.lastIndexOf(":");
        } else if (["name", "ncName", "qName"].includes(production) && !startCharPattern.test(str[0])) {
          reason = `First character "${str[0]}" is not a valid NameStartChar`;
          position = 0;
        } else {
          for (let i = 0; i < str.length; i++) {
            if (!namePattern.test(str[i])) {
              reason = `Character "${str[i]}" at position ${i} is not a valid NameChar`;
              position = i;
              break;
            }
          }
        }
        return { valid: false, production, input: str, reason, position };
      };
      const validateAll = (strings, production, opts = {}) => strings.map((str) => validate(str, production, opts));
      const sanitize = (str, production = "name", { replacement = "_", asciiOnly = false } = {}) => {
        if (!str) return replacement;
        let result = str;
        if (production === "ncName") {
          result = result.replace(/:/g, "");
        }
        const allowedCharPattern = asciiOnly ? /[^\w\-\.:]/g : /[^\w\-\.:\u00B7\u00C0-\uFFFD]/g;
        result = result.replace(allowedCharPattern, replacement);
        if (production !== "nmToken" && production !== "nmTokens") {
          if (/^[\-\.\d]/.test(result)) {
            result = replacement + result;
          }
        }
        return result || replacement;
      };
    })
  )
};
export {
  id,
  ids,
  modules
};
