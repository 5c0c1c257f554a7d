import{runAction}from"./index.js";await runAction("drift-report");
