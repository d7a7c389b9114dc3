package vn.trichluc.model;

/** Activities of industrial promotion (khuyến công), by the paragraphs of Article 4 of Decree 45/2012/NĐ-CP. */
public enum Activity {
    /** Paragraph 1: vocational training, handing on crafts. */
    TRAINING,
    /** Paragraph 2: capacity of enterprises to manage, cleaner production, study tours, new enterprises. */
    MANAGEMENT,
    /** Paragraph 3: demonstration models, transfer of technology, machinery. */
    DEMONSTRATION,
    /** Paragraph 4: outstanding rural products: selection, fairs, brands, show rooms. */
    PRODUCT,
    /** Paragraph 5: consulting: projects, marketing, design of packaging. */
    CONSULTING,
    /** Paragraph 6: information: broadcasts, print, web. */
    INFORMATION,
    /** Paragraph 7: joint ventures, industrial clusters, treatment of pollution. */
    CLUSTER,
    /** Paragraph 8: international cooperation. */
    INTERNATIONAL,
    /** Paragraph 9: capacity of the promotion system itself: officers, collaborators, supervision. */
    CAPACITY
}
