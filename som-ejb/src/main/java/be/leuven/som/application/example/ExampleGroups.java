package be.leuven.som.application.example;

/**
 * Who sat, and sits, in the steering group and the working groups.
 *
 * <p>Today one seat of the steering group is vacant and two of its mandates end soon: that is what SOM must show.
 */
final class ExampleGroups {
    static final String STEERING_GROUP =
            """
            CHAIR | vote | - | Voorzitter | Chair
              HOLDER | oud.voorzitter | 2014-09-01..2021-09-30
              HOLDER | voorzitter | 2021-10-01..
            SECRETARY | - | - | Verslaggever | Secretary
              HOLDER | oud.verslag | 2014-09-01..2017-08-31
              HOLDER | verslag | 2017-09-01..
              SUBSTITUTE | verslag.plaatsvervanger | 2017-09-01..
            COORDINATOR | - | - | Coördinator | Coordinator
              HOLDER | oud.coordinator | 2014-09-01..2018-08-31
              HOLDER | coordinator | 2018-09-01..
            FACILITATOR | - | - | Procesbegeleider | Facilitator
              HOLDER | levuur | 2014-09-01..2015-06-30
              HOLDER | procesbegeleider | YEAR..
            MEMBER | vote | stad | Stad Leuven | City of Leuven
              HOLDER | oud.stad | 2014-09-01..2021-09-30
              HOLDER | stad | 2021-10-01..
              SUBSTITUTE | stad.plaatsvervanger | 2014-09-01..
            MEMBER | vote | kuleuven | KU Leuven | KU Leuven
              HOLDER | kuleuven | 2014-09-01..2021-09-30
              HOLDER | kuleuven | 2021-10-01..
              SUBSTITUTE | kuleuven.plaatsvervanger | 2014-09-01..
            MEMBER | vote | ucll | Hogeschool | University college
              HOLDER | khleuven | 2014-09-01..2015-08-31
              SUBSTITUTE | groept | 2014-09-01..2015-08-31
              HOLDER | ucll | 2015-09-01..2021-09-30
              HOLDER | ucll | 2021-10-01..SOON
              SUBSTITUTE | ucll.plaatsvervanger | 2015-09-01..
            MEMBER | vote | scholengroep11 | Scholengroep 11 | Scholengroep 11
              HOLDER | oud.scholengroep11 | 2014-09-01..2021-09-30
              HOLDER | oud.scholengroep11 | 2021-10-01..LAPSED
            MEMBER | vote | ksgl | Katholieke Scholengemeenschap Leuven | Catholic schools of Leuven
              HOLDER | ksgl | 2014-09-01..2021-09-30
              HOLDER | ksgl | 2021-10-01..
              SUBSTITUTE | ksgl.plaatsvervanger | 2014-09-01..
            MEMBER | vote | clb | CLB De Kompasroos (fictief) | CLB De Kompasroos (fictief)
              HOLDER | clb | 2014-09-01..2021-09-30
              HOLDER | clb | 2021-10-01..SOON
              SUBSTITUTE | clb.plaatsvervanger | 2014-09-01..
            """;

    static final String ABOARD =
            """
            LEAD | vote | - | Trekker | Lead
              HOLDER | trekker1 | 2021-10-01..
            SECRETARY | - | - | Verslaggever | Secretary
              HOLDER | verslag.plaatsvervanger | 2021-10-01..
            MEMBER | vote | stad | Stad Leuven | City of Leuven
              HOLDER | stad.plaatsvervanger | 2021-10-01..
            MEMBER | vote | clb | CLB De Kompasroos (fictief) | CLB De Kompasroos (fictief)
              HOLDER | clb.plaatsvervanger | 2021-10-01..
            MEMBER | vote | scholengroep11 | Scholengroep 11, leraren | Scholengroep 11, teachers
              HOLDER | scholengroep11.leraren | 2021-10-01..
            """;

    static final String WELLBEING =
            """
            LEAD | vote | - | Trekker | Lead
              HOLDER | trekker2 | 2021-10-01..
            SECRETARY | - | - | Verslaggever | Secretary
              HOLDER | verslag.plaatsvervanger | 2021-10-01..
            MEMBER | vote | ouders | Ouderkoepel Samenspraak (fictief) | Ouderkoepel Samenspraak (fictief)
              HOLDER | ouders | 2021-10-01..
            MEMBER | vote | ksgl | Katholieke Scholengemeenschap, leraren | Catholic schools, teachers
              HOLDER | ksgl.leraren | 2021-10-01..
            MEMBER | vote | ucll | UC Leuven-Limburg, studenten | UC Leuven-Limburg, students
              HOLDER | ucll.studenten | 2021-10-01..
            """;

    static final String DIVERSITY =
            """
            LEAD | vote | - | Trekker | Lead
              HOLDER | trekker3 | 2021-10-01..
            SECRETARY | - | - | Verslaggever | Secretary
              HOLDER | verslag.plaatsvervanger | 2021-10-01..
            MEMBER | vote | kuleuven | KU Leuven | KU Leuven
              HOLDER | kuleuven.plaatsvervanger | 2021-10-01..
            MEMBER | vote | school | De Papieren Boot (fictief) | De Papieren Boot (fictief)
              HOLDER | school | 2021-10-01..
            MEMBER | vote | kuleuven | KU Leuven, studenten | KU Leuven, students
              HOLDER | kuleuven.studenten | 2021-10-01..
            """;

    private ExampleGroups() {}
}
