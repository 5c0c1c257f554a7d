import{runAction}from"./index.js";await runAction("evaluate-and-compare");
