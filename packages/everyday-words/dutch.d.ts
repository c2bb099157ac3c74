/** The 10,000 most used words of Dutch subtitles, lower case, the most used first, separated by spaces. CC-BY-SA-3.0, Hermit Dave. */
export declare const dutchWords: string;
