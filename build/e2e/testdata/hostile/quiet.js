"use strict"; // a page that only watches
