const id = 890;
const ids = [890];
const modules = {
  /***/
  58890: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const Queue = __webpack_require__(30538);
      const pLimit = (concurrency) => {
        if (!((Number.isInteger(concurrency) || concurrency === Infinity) && concurrency > 0)) {
          throw new TypeError("Expected `concurrency` to be a number from 1 and up");
        }
        const queue = new Queue();
        let activeCount = 0;
        const next = () => {
          activeCount--;
          if (queue.size > 0) {
            queue.dequeue()();
          }
        };
        const run = async (fn, resolve, ...args) => {
          activeCount++;
          const result = (async () => fn(...args))();
          resolve(result);
          try {
            await result;
          } catch {
          }
          next();
        };
        const enqueue = (fn, resolve, ...args) => {
          queue.enqueue(run.bind(null, fn, resolve, ...args));
          (async () => {
            await Promise.resolve();
            if (activeCount < concurrency && queue.size > 0) {
              queue.dequeue()();
            }
          })();
        };
        const generator = (fn, ...args) => new Promise((resolve) => {
          enqueue(fn, resolve, ...args);
        });
        Object.defineProperties(generator, {
          activeCount: {
            get: () => activeCount
          },
          pendingCount: {
            get: () => queue.size
          },
          clearQueue: {
            value: () => {
              queue.clear();
            }
          }
        });
        return generator;
      };
      module.exports = pLimit;
    })
  ),
  /***/
  30538: (
    /***/
    ((module) => {
      class Node {
        /// value;
        /// next;
        constructor(value) {
          this.value = value;
          this.next = void 0;
        }
      }
      class Queue {
        // TODO: Use private class fields when targeting Node.js 12.
        // #_head;
        // #_tail;
        // #_size;
        constructor() {
          this.clear();
        }
        enqueue(value) {
          const node = new Node(value);
          if (this._head) {
            this._tail.next = node;
            this._tail = node;
          } else {
            this._head = node;
            this._tail = node;
          }
          this._size++;
        }
        dequeue() {
          const current = this._head;
          if (!current) {
            return;
          }
          this._head = this._head.next;
          this._size--;
          return current.value;
        }
        clear() {
          this._head = void 0;
          this._tail = void 0;
          this._size = 0;
        }
        get size() {
          return this._size;
        }
        *[Symbol.iterator]() {
          let current = this._head;
          while (current) {
            yield current.value;
            current = current.next;
          }
        }
      }
      module.exports = Queue;
    })
  )
};
export {
  id,
  ids,
  modules
};
