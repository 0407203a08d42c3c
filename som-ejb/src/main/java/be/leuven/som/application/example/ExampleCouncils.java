package be.leuven.som.application.example;

/** Who sat, and sits, in the councils: the Onderwijsraad until the charter was signed, the SOM-raad since then. */
final class ExampleCouncils {
    static final String UNTIL_THE_CHARTER =
            """
            CHAIR | vote | - | Voorzitter | Chair
              HOLDER | oud.raad | 2009-09-01..2015-06-12
            SECRETARY | - | - | Verslaggever | Secretary
              HOLDER | oud.verslag | 2009-09-01..2015-06-12
            COORDINATOR | - | - | Coördinator | Coordinator
              HOLDER | oud.coordinator | 2014-09-01..2015-06-12
            FACILITATOR | - | - | Procesbegeleider | Facilitator
              HOLDER | levuur | 2014-09-01..2015-06-12
            MEMBER | vote | stad | Stad Leuven | City of Leuven
              HOLDER | oud.stad | 2009-09-01..2015-06-12
              SUBSTITUTE | stad.plaatsvervanger | 2009-09-01..2015-06-12
            MEMBER | vote | kuleuven | KU Leuven, bestuur | KU Leuven, management
              HOLDER | kuleuven | 2009-09-01..2015-06-12
              SUBSTITUTE | kuleuven.plaatsvervanger | 2009-09-01..2015-06-12
            MEMBER | vote | kuleuven | KU Leuven, studenten | KU Leuven, students
              HOLDER | kuleuven.studenten | 2014-09-01..2015-06-12
            MEMBER | vote | khleuven | K.H.Leuven | K.H.Leuven
              HOLDER | khleuven | 2009-09-01..2015-06-12
              SUBSTITUTE | khleuven.plaatsvervanger | 2009-09-01..2015-06-12
            MEMBER | vote | groept | Groep T | Groep T
              HOLDER | groept | 2009-09-01..2015-06-12
              SUBSTITUTE | groept.plaatsvervanger | 2009-09-01..2015-06-12
            MEMBER | vote | scholengroep11 | Scholengroep 11, directies | Scholengroep 11, school heads
              HOLDER | scholengroep11 | 2009-09-01..2015-06-12
              SUBSTITUTE | scholengroep11.plaatsvervanger | 2009-09-01..2015-06-12
            MEMBER | vote | scholengroep11 | Scholengroep 11, leraren | Scholengroep 11, teachers
              HOLDER | scholengroep11.leraren | 2009-09-01..2015-06-12
            MEMBER | vote | ksgl | Katholieke Scholengemeenschap, directies | Catholic schools, school heads
              HOLDER | ksgl | 2009-09-01..2015-06-12
              SUBSTITUTE | ksgl.plaatsvervanger | 2009-09-01..2015-06-12
            MEMBER | vote | ksgl | Katholieke Scholengemeenschap, leraren | Catholic schools, teachers
              HOLDER | ksgl.leraren | 2009-09-01..2015-06-12
            MEMBER | vote | school | De Papieren Boot (fictief) | De Papieren Boot (fictief)
              HOLDER | school | 2014-09-01..2015-06-12
              SUBSTITUTE | school.plaatsvervanger | 2014-09-01..2015-06-12
            MEMBER | vote | clb | CLB De Kompasroos (fictief) | CLB De Kompasroos (fictief)
              HOLDER | clb | 2014-09-01..2015-06-12
              SUBSTITUTE | clb.plaatsvervanger | 2014-09-01..2015-06-12
            MEMBER | vote | ouders | Ouderkoepel Samenspraak (fictief) | Ouderkoepel Samenspraak (fictief)
              HOLDER | ouders | 2014-09-01..2015-06-12
              SUBSTITUTE | ouders.plaatsvervanger | 2014-09-01..2015-06-12
            """;

    static final String SINCE_THE_CHARTER =
            """
            CHAIR | vote | - | Voorzitter | Chair
              HOLDER | oud.raad | 2015-06-13..2021-09-30
              HOLDER | raad | 2021-10-01..
            SECRETARY | - | - | Verslaggever | Secretary
              HOLDER | oud.verslag | 2015-06-13..2017-08-31
              HOLDER | verslag | 2017-09-01..
              SUBSTITUTE | verslag.plaatsvervanger | 2017-09-01..
            COORDINATOR | - | - | Coördinator | Coordinator
              HOLDER | oud.coordinator | 2015-06-13..2018-08-31
              HOLDER | coordinator | 2018-09-01..
            MEMBER | - | - | Voorzitter regiegroep | Chair of the steering group
              HOLDER | oud.voorzitter | 2015-06-13..2021-09-30
              HOLDER | voorzitter | 2021-10-01..
            MEMBER | vote | stad | Stad Leuven | City of Leuven
              HOLDER | oud.stad | 2015-06-13..2021-09-30
              HOLDER | stad | 2021-10-01..
              SUBSTITUTE | stad.plaatsvervanger | 2015-06-13..
            MEMBER | vote | kuleuven | KU Leuven, bestuur | KU Leuven, management
              HOLDER | kuleuven | 2015-06-13..2021-09-30
              HOLDER | kuleuven | 2021-10-01..
              SUBSTITUTE | kuleuven.plaatsvervanger | 2015-06-13..
            MEMBER | vote | kuleuven | KU Leuven, studenten | KU Leuven, students
              HOLDER | kuleuven.studenten | 2015-06-13..2021-09-30
              HOLDER | kuleuven.studenten | 2021-10-01..
            MEMBER | vote | ucll | UC Leuven-Limburg, bestuur | UC Leuven-Limburg, management
              HOLDER | ucll | 2015-09-01..2021-09-30
              HOLDER | ucll | 2021-10-01..
              SUBSTITUTE | ucll.plaatsvervanger | 2015-09-01..
            MEMBER | vote | ucll | UC Leuven-Limburg, studenten | UC Leuven-Limburg, students
              HOLDER | ucll.studenten | 2015-09-01..2021-09-30
              HOLDER | ucll.studenten | 2021-10-01..
            MEMBER | vote | scholengroep11 | Scholengroep 11, directies | Scholengroep 11, school heads
              HOLDER | scholengroep11 | 2015-06-13..2021-09-30
              HOLDER | scholengroep11 | 2021-10-01..
              SUBSTITUTE | scholengroep11.plaatsvervanger | 2015-06-13..
            MEMBER | vote | scholengroep11 | Scholengroep 11, leraren | Scholengroep 11, teachers
              HOLDER | scholengroep11.leraren | 2015-06-13..2021-09-30
              HOLDER | scholengroep11.leraren | 2021-10-01..
            MEMBER | vote | ksgl | Katholieke Scholengemeenschap, directies | Catholic schools, school heads
              HOLDER | ksgl | 2015-06-13..2021-09-30
              HOLDER | ksgl | 2021-10-01..
              SUBSTITUTE | ksgl.plaatsvervanger | 2015-06-13..
            MEMBER | vote | ksgl | Katholieke Scholengemeenschap, leraren | Catholic schools, teachers
              HOLDER | ksgl.leraren | 2015-06-13..2021-09-30
              HOLDER | ksgl.leraren | 2021-10-01..
            MEMBER | vote | school | De Papieren Boot (fictief) | De Papieren Boot (fictief)
              HOLDER | school | 2015-06-13..2021-09-30
              HOLDER | school | 2021-10-01..
              SUBSTITUTE | school.plaatsvervanger | 2015-06-13..
            MEMBER | vote | clb | CLB De Kompasroos (fictief) | CLB De Kompasroos (fictief)
              HOLDER | clb | 2015-06-13..2021-09-30
              HOLDER | clb | 2021-10-01..
              SUBSTITUTE | clb.plaatsvervanger | 2015-06-13..
            MEMBER | vote | ouders | Ouderkoepel Samenspraak (fictief) | Ouderkoepel Samenspraak (fictief)
              HOLDER | ouders | 2015-06-13..2021-09-30
              HOLDER | ouders | 2021-10-01..
              SUBSTITUTE | ouders.plaatsvervanger | 2015-06-13..
            OBSERVER | - | - | SOM-plus | SOM-plus
              HOLDER | waarnemer | 2021-10-01..
            """;

    private ExampleCouncils() {}
}
