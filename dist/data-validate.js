import{runAction}from"./index.js";await runAction("data-validate");
