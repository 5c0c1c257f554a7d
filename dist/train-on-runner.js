import{runAction}from"./index.js";await runAction("train-on-runner");
