using System.Collections;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CreditRules.Evaluation;

/// <summary>Documents that were read, validated and hashed when they were packed, and have not changed by a byte since.</summary>
internal sealed class SealedDocuments : IReadOnlyList<RuleDocument>
{
    private readonly IReadOnlyList<RuleDocument> _documents;

    private SealedDocuments(IReadOnlyList<RuleDocument> documents, string canonicalHash) =>
        (_documents, CanonicalHash) = (documents, canonicalHash);

    /// <summary>The hash over the canonical bytes of every document.</summary>
    internal string CanonicalHash { get; }

    public int Count => _documents.Count;

    public RuleDocument this[int index] => _documents[index];

    /// <summary>The documents under their seal where it fits them, and else as they are: they are then validated like any others.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="seal">Two lines: the fingerprint of the bytes, and the hash of the canonical bytes.</param>
    internal static IReadOnlyList<RuleDocument> Of(IReadOnlyList<RuleDocument> documents, string? seal) =>
        seal?.Split('\n') is [var fingerprint, var canonicalHash, ..] && fingerprint == Fingerprint(documents)
            ? new SealedDocuments(documents, canonicalHash)
            : documents;

    /// <summary>The seal of documents that are known to be valid.</summary>
    internal static string Seal(IReadOnlyList<RuleDocument> documents, string canonicalHash) =>
        Fingerprint(documents) + "\n" + canonicalHash + "\n";

    public IEnumerator<RuleDocument> GetEnumerator() => _documents.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static string Fingerprint(IReadOnlyList<RuleDocument> documents)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var document in documents)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(
                string.Create(CultureInfo.InvariantCulture, $"{document.Name}\n{document.Content.Length}\n")));
            hash.AppendData(document.Content.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
