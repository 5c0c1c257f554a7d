import{runRoot}from"./index.js";await runRoot();
